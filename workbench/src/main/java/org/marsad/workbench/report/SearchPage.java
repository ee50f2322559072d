package org.marsad.workbench.report;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marsad.archive.Archive;
import org.marsad.archive.Hit;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.json.Small;
import org.marsad.record.Report;
import org.marsad.text.SearchForm;
import org.marsad.text.Snippet;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.page.Frame;

/** Finds reports by their words, whatever their spelling. */
public final class SearchPage {
    private static final int MOST = 50;

    private SearchPage() {}

    private static String words(Asked asked) {
        return Objects.requireNonNullElse(asked.value("q"), "");
    }

    private static boolean ranked(Asked asked) {
        return asked.value("ranked") != null;
    }

    private static List<Hit> hits(Asked asked, Archive archive) throws IOException {
        List<Set<String>> question = SearchForm.question(words(asked));
        return question.isEmpty() ? List.of() : archive.catalogue().search(question, ranked(asked), MOST);
    }

    /** What was found, as JSON. */
    public static Answer json(Asked asked, Archive archive) throws IOException {
        List<Hit> hits = hits(asked, archive);
        return Answer.ok(Answers.JSON, Small.object(json -> json.list("reports", hits, (one, hit) -> hit.write(one))));
    }

    /** What was found, as a page. */
    public static Answer page(Asked asked, Archive archive) throws IOException {
        Voice voice = Frame.voice(asked.language());
        Frame frame = Frame.of(asked, voice.label("web.way.search"));
        Markup m = frame.main();
        String words = words(asked);
        m.open("search").open("form", "action", "/search", "method", "get").open("p", "class", "field");
        m.element("label", voice.label("web.field.q"), "for", "q")
                .leaf("input", "type", "search", "id", "q", "name", "q", "value", words, "dir", "auto")
                .close();
        m.open("p", "class", "field");
        if (ranked(asked)) {
            m.leaf("input", "type", "checkbox", "id", "ranked", "name", "ranked", "value", "1", "checked", "checked");
        } else {
            m.leaf("input", "type", "checkbox", "id", "ranked", "name", "ranked", "value", "1");
        }
        m.element("label", voice.label("web.ranked"), "for", "ranked").close();
        m.open("p").element("button", voice.label("web.look"), "type", "submit").close();
        m.close().close().line();
        if (!words.isEmpty()) {
            List<Set<String>> question = SearchForm.question(words);
            List<Hit> hits = hits(asked, archive);
            m.element(
                    "h2",
                    voice.phrases().counted("sources.reports", hits.size())
                            + (hits.size() == MOST ? voice.pen().comma() + voice.label("web.first") : ""));
            m.open("ol", "class", "hits");
            hits.forEach(hit -> hit(hit, question, m, voice));
            m.close().line();
        }
        return frame.answer();
    }

    private static void hit(Hit hit, List<Set<String>> question, Markup m, Voice voice) {
        Report r = hit.report();
        m.open("li").open("a", "href", ReportPage.path(r.id()));
        m.data(r.title() == null ? r.name() : r.title()).close();
        if (r.source() != null) {
            m.text(" · ").data(r.source());
        }
        if (r.published() != null) {
            m.text(" · ").data(r.published().written());
        }
        Snippet snippet = Snippet.of(r.text(), question);
        m.open("p", "dir", "auto", "lang", r.language());
        m.data(snippet.before());
        if (!snippet.found().isEmpty()) {
            m.open("mark", "class", "sought").data(snippet.found()).close();
        }
        m.data(snippet.after()).close();
        if (!hit.incidents().isEmpty()) {
            m.open("p").phrase(voice.label("web.tells-of"));
            for (String id : hit.incidents()) {
                m.text(" ")
                        .open("a", "href", "/incidents/" + Addresses.encoded(id))
                        .data(id)
                        .close();
            }
            m.close();
        }
        m.close().line();
    }
}
