package org.marsad.workbench.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marsad.export.label.Labels.Language;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;

/** A page of the workbench: head, way to the other pages, contents. */
public final class Frame {
    private static final Map<Language, Voice> VOICES = voices();
    /** The ways in the head of every page, by the ends of their labels. */
    private static final List<String> WAYS =
            List.of("incidents", "queue", "postures", "reports", "search", "add", "decisions");

    private final Voice voice;
    private final String title;
    private final String here;
    private final String other;
    private final boolean inside;
    private final List<String> modules = new ArrayList<>();
    private final Markup main = new Markup();

    private Frame(Voice voice, String title, String here, String other, boolean inside) {
        this.voice = voice;
        this.title = title;
        this.here = here;
        this.other = other;
        this.inside = inside;
    }

    private static Map<Language, Voice> voices() {
        Map<Language, Voice> out = new EnumMap<>(Language.class);
        for (Language l : Language.values()) {
            out.put(l, new Voice(l));
        }
        return out;
    }

    /** All that puts values into words in a language. */
    public static Voice voice(Language language) {
        return Objects.requireNonNull(VOICES.get(language));
    }

    /**
     * A page that answers a request.
     *
     * @param title its name, a phrase of the voice's pen
     */
    public static Frame of(Asked asked, String title) {
        Voice voice = voice(asked.language());
        String other = voice.language() == Language.AR ? "en" : "ar";
        return new Frame(voice, title, asked.path(), Addresses.with(asked.path(), asked.query(), "lang", other), true);
    }

    /**
     * A page that tells of trouble.
     *
     * @param inside whether whoever asked was let in, and so may go on
     */
    static Frame apart(Language language, String title, boolean inside) {
        return new Frame(voice(language), title, "", "", inside);
    }

    /** Lets the page do more in browsers that run a module; without it the page is whole. */
    public Frame module(String address) {
        modules.add(address);
        return this;
    }

    /** Where the contents are written. */
    public Markup main() {
        return main;
    }

    /** The words of the page's language. */
    public Voice voice() {
        return voice;
    }

    /** The page as an answer. */
    public Answer answer() {
        return Answer.ok(Answers.PAGE, html());
    }

    String html() {
        Markup page = new Markup();
        page.open("html", "lang", voice.code(), "dir", voice.direction()).line().open("head");
        page.leaf("meta", "charset", "utf-8")
                .leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .leaf("meta", "name", "color-scheme", "content", "light dark")
                .open("title")
                .text(title + " · " + voice.label("web.name"))
                .close();
        if (inside) {
            page.leaf("link", "rel", "stylesheet", "href", "/workbench.css")
                    .leaf("link", "rel", "stylesheet", "href", "/picture.css");
            modules.forEach(module -> page.leaf("script", "type", "module", "src", module));
        }
        page.close().line().open("body").line();
        page.element("a", voice.label("web.skip"), "class", "skip", "href", "#main")
                .line();
        header(page);
        page.open("main", "id", "main", "tabindex", "-1").line();
        page.element("h1", title).line();
        page.add(main.toString()).close().line().close().close();
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private void header(Markup page) {
        page.open("header").line();
        page.element("p", voice.label("web.name"), "class", "name");
        if (inside) {
            page.open("nav", "aria-label", voice.label("web.ways")).open("ul");
            for (String way : WAYS) {
                String address = "/" + way;
                page.open("li");
                if (here.equals(address)) {
                    page.element("a", voice.label("web.way." + way), "href", address, "aria-current", "page");
                } else {
                    page.element("a", voice.label("web.way." + way), "href", address);
                }
                page.close();
            }
            page.close().close();
            if (!other.isEmpty()) {
                String code = voice.language() == Language.AR ? "en" : "ar";
                page.open("p", "class", "language")
                        .element("a", voice.label("read.other"), "href", other, "lang", code, "hreflang", code)
                        .close();
            }
        }
        page.close().line();
    }
}
