package org.marsad.workbench.add;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.intake.IntakeOptions;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Form;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.work.Addition;
import org.marsad.workbench.work.Desk;
import org.marsad.workbench.work.Handed;

/** Where people hand over reports. */
public final class AddPage {
    private static final List<String> FIELDS = List.of("text", "title", "source", "published", "force", "files", "key");
    /** What the file of pasted words is called; a name of one's own is its headline. */
    private static final String PASTED = "pasted.txt";

    private AddPage() {}

    /** The page with its forms. */
    public static Answer page(Asked asked, Desk desk) {
        Voice voice = Frame.voice(asked.language());
        Frame frame = Frame.of(asked, voice.label("web.way.add")).module("/drop.js");
        Markup m = frame.main();
        m.element("p", voice.label("web.add.text"), "class", "soft").line();
        m.open("div", "class", "side-by-side").line();
        files(m, voice);
        paste(m, voice);
        m.close().line();
        return frame.answer();
    }

    private static void files(Markup m, Voice voice) {
        m.open("section", "aria-labelledby", "add-files")
                .element("h2", voice.label("web.add.files"), "id", "add-files");
        m.open(
                "form",
                "method",
                "post",
                "action",
                "/add",
                "enctype",
                "multipart/form-data",
                "class",
                "adding",
                "id",
                "drop");
        key(m);
        m.open("p", "class", "field").element("label", voice.label("web.add.choose"), "for", "files");
        m.leaf(
                "input",
                "type",
                "file",
                "id",
                "files",
                "name",
                "files",
                "multiple",
                "multiple",
                "required",
                "required",
                "aria-describedby",
                "files-kinds");
        m.element("small", voice.label("web.add.kinds"), "id", "files-kinds").close();
        stated(m, voice, "files");
        m.element("button", voice.label("web.add.do"), "type", "submit")
                .close()
                .close()
                .line();
    }

    private static void paste(Markup m, Voice voice) {
        m.open("section", "aria-labelledby", "add-paste")
                .element("h2", voice.label("web.add.paste"), "id", "add-paste");
        m.open("form", "method", "post", "action", "/add", "class", "adding");
        key(m);
        m.open("p", "class", "field").element("label", voice.label("web.add.words"), "for", "text");
        m.open("textarea", "id", "text", "name", "text", "rows", "10", "dir", "auto", "required", "required")
                .close()
                .close();
        field(m, voice, "title", "paste-title", "text");
        stated(m, voice, "paste");
        m.element("button", voice.label("web.add.do"), "type", "submit")
                .close()
                .close()
                .line();
    }

    private static void key(Markup m) {
        m.leaf(
                "input",
                "type",
                "hidden",
                "name",
                "key",
                "value",
                UUID.randomUUID().toString());
    }

    /** What is said of all reports of a form. */
    private static void stated(Markup m, Voice voice, String form) {
        field(m, voice, "source", form + "-source", "text");
        field(m, voice, "published", form + "-published", "date");
        m.open("p", "class", "field choice")
                .leaf("input", "type", "checkbox", "id", form + "-force", "name", "force", "value", "1");
        m.element("label", voice.label("web.add.force"), "for", form + "-force")
                .close()
                .line();
    }

    private static void field(Markup m, Voice voice, String name, String id, String type) {
        m.open("p", "class", "field").element("label", voice.label("web.add." + name), "for", id);
        m.leaf("input", "type", type, "id", id, "name", name, "dir", "auto")
                .close()
                .line();
    }

    /** The page as JSON: what may be handed over. */
    public static Answer json(Asked asked, Desk desk) {
        return Answer.ok(Answers.JSON, Small.object(json -> json.strings("fields", FIELDS)));
    }

    /** Begins to add what was handed over; leads to the page that tells how far it has come. */
    public static Answer add(Asked asked, Desk desk) {
        Form form = Form.of(asked, FIELDS);
        List<Handed> files = new ArrayList<>(asked.files());
        String text = form.value("text");
        if (text != null) {
            files.add(new Handed(PASTED, text.getBytes(StandardCharsets.UTF_8)));
        }
        if (files.isEmpty()) {
            throw Problem.malformed("expected words or files to be added, found none");
        }
        Addition addition = desk.additions().add(files, stated(form));
        String address = path(addition.id());
        return asked.people()
                ? Answer.redirect(303, address)
                : new Answer(
                        202,
                        Answers.JSON,
                        Small.object(json -> json.text("addition", addition.id())),
                        Map.of("Location", address + ".json"));
    }

    static String path(String addition) {
        return "/add/" + Addresses.encoded(addition);
    }

    private static IntakeOptions stated(Form form) {
        IntakeOptions options = IntakeOptions.none();
        String title = form.value("title");
        String source = form.value("source");
        @Nullable String published = form.value("published");
        if (title != null) {
            options = options.withTitle(title).withName(title);
        }
        if (source != null) {
            options = options.withSource(source);
        }
        try {
            options = published == null ? options : options.withPublished(published);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed(String.valueOf(e.getMessage()));
        }
        return form.value("force") == null ? options : options.forced();
    }
}
