package org.marsad.workbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.archive.Archive;
import org.marsad.export.Form;
import org.marsad.export.Forms;
import org.marsad.export.Terms;
import org.marsad.export.delivery.Delivery;
import org.marsad.export.delivery.Export;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.handover.Dossiers;
import org.marsad.handover.Handover;
import org.marsad.handover.Question;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.incident.Found;
import org.marsad.workbench.incident.View;
import org.marsad.workbench.page.Choice;
import org.marsad.workbench.page.Frame;

/** Exports of the incidents of a view, and the page on which people choose how. */
public final class ExportPage {
    private static final List<Form> FORMS = Forms.all();
    private static final Set<String> WITHOUT_COLUMNS = Set.of("geojson", "jsonl");

    private ExportPage() {}

    /** The page: which incidents, and a button that makes the file. */
    public static Answer page(Asked asked, Archive archive) {
        View view = View.of(asked);
        Voice voice = Frame.voice(asked.language());
        Frame frame = Frame.of(asked, voice.label("web.export"));
        Markup m = frame.main();
        int total = archive.overview().count(view.question(archive)).total();
        m.open("p").phrase(voice.phrases().counted("method.incidents", total)).text(" ");
        m.element("a", voice.label("web.export.which"), "href", view.at("/incidents"))
                .close()
                .line();
        m.open("form", "method", "get", "action", "/export.zip", "class", "adding");
        view.fields().forEach((name, value) -> m.leaf("input", "type", "hidden", "name", name, "value", value));
        select(m, voice, "form", FORMS.stream().map(Form::name).toList(), "web.form.", "csv");
        select(
                m,
                voice,
                "policy",
                List.of(Policy.values()).stream().map(Policy::code).toList(),
                "policy.",
                Choice.policy(asked).code());
        check(m, voice, "public");
        check(m, voice, "hxl");
        m.element("button", voice.label("web.export.do"), "type", "submit")
                .close()
                .line();
        m.element("p", voice.label("web.export.text"), "class", "soft");
        return frame.answer();
    }

    private static void select(Markup m, Voice voice, String name, List<String> codes, String labels, String chosen) {
        m.open("p", "class", "field").element("label", voice.label("web.export." + name), "for", name);
        m.open("select", "id", name, "name", name);
        for (String code : codes) {
            if (code.equals(chosen)) {
                m.element("option", voice.label(labels + code), "value", code, "selected", "selected");
            } else {
                m.element("option", voice.label(labels + code), "value", code);
            }
        }
        m.close().close().line();
    }

    private static void check(Markup m, Voice voice, String name) {
        m.open("p", "class", "field choice").leaf("input", "type", "checkbox", "id", name, "name", name, "value", "1");
        m.element("label", voice.label("web.export." + name), "for", name)
                .close()
                .line();
    }

    /** The page as JSON: the forms that there are, and how many incidents the view has. */
    public static Answer json(Asked asked, Archive archive) {
        int total = archive.overview().count(View.of(asked).question(archive)).total();
        return Answer.ok(Answers.JSON, Small.object(json -> {
            json.number("incidents", total);
            json.strings("forms", FORMS.stream().map(Form::name).toList());
        }));
    }

    /** The export, as {@code marsad export} writes it into a folder. */
    public static Answer export(Asked asked, Archive archive) throws IOException {
        View view = View.of(asked);
        String name = asked.value("form") == null ? "csv" : String.valueOf(asked.value("form"));
        Form form = FORMS.stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.malformed("form: expected one of "
                        + String.join(", ", FORMS.stream().map(Form::name).toList()) + ", found " + name));
        boolean hxl = asked.value("hxl") != null;
        if (hxl && WITHOUT_COLUMNS.contains(name)) {
            throw Problem.malformed("hxl: expected a form with columns, found " + name);
        }
        Terms terms = new Terms(Choice.policy(asked), false, hxl, asked.value("public") != null);
        Export export = Handover.export(
                archive, question(view, archive), form, terms, archive.history().head(), null);
        return Packed.folder("marsad-" + name + ".zip", place -> new Delivery(false).folder(export, place));
    }

    private static Question question(View view, Archive archive) {
        if (view.words().isEmpty()) {
            return Question.of(view.filter());
        }
        Set<String> told = new HashSet<>();
        archive.overview().each(view.question(archive), l -> told.add(l.id()));
        return new Question(view.filter(), view.words(), told);
    }

    /** An incident with all that proves it, as {@code marsad bundle} writes it. */
    public static Answer bundle(Asked asked, Archive archive) throws IOException {
        Kept kept = Found.kept(asked.part("id"), archive);
        Dossiers dossiers = new Dossiers(archive, Choice.policy(asked));
        dossiers.add(kept);
        return Packed.file(kept.incident().id() + ".zip", file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                dossiers.write(out);
            }
        });
    }
}
