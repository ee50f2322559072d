package org.marsad.workbench.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listed;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Grade;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Actor;
import org.marsad.record.Decision;
import org.marsad.record.Decision.What;
import org.marsad.record.EventType;
import org.marsad.record.Status;
import org.marsad.record.When;
import org.marsad.workbench.exchange.Addresses;

/** The forms by which a person decides about an incident; each holds the version that the person looks at. */
public final class DecisionForms {
    private final Kept kept;
    private final Occurrence incident;
    private final Policy policy;
    private final Draft draft;
    private final boolean queued;
    private final Voice voice;
    private final Markup m;
    /** No two fields of a page have one id. */
    private int fields;

    /**
     * @param policy by whose rules the figures are shown that a correction begins with
     * @param draft what was filled in and not kept
     * @param queued whether the incident is looked at in the queue
     */
    public DecisionForms(Kept kept, Policy policy, Draft draft, boolean queued, Markup m, Voice voice) {
        this.queued = queued;
        this.kept = kept;
        this.incident = kept.incident();
        this.policy = policy;
        this.draft = draft;
        this.voice = voice;
        this.m = m;
    }

    /** Why what was filled in was not kept; nothing where it was not tried. */
    public void trouble() {
        String refused = draft.refused();
        if (refused != null) {
            m.open("div", "class", "trouble", "role", "alert").element("p", voice.label("web.refused"));
            m.open("p", "lang", "en", "dir", "ltr")
                    .data(refused)
                    .close()
                    .close()
                    .line();
        }
    }

    /**
     * Writes all of them.
     *
     * @param accounts in the order of the page
     * @param alike incidents that may be the same
     * @param lines a line of each of those for people, by its id
     */
    public void write(List<Testimony> accounts, List<Listed> alike, Map<String, String> lines) {
        review();
        corrections();
        merge(alike, lines);
        if (accounts.size() > 1) {
            split(accounts);
        }
        move(accounts, alike);
    }

    private void review() {
        open("form");
        reason();
        m.open("p", "class", "choices");
        for (What what : List.of(What.ACCEPT, What.REJECT, What.NOTE)) {
            button(what);
        }
        m.close();
        close();
    }

    private void corrections() {
        m.open("details", "class", "deciding").element("summary", voice.label("web.correct"));
        m.element("p", voice.label("web.correct.text"), "class", "soft").line();
        for (Correction field : Correction.values()) {
            open("form", "field");
            m.leaf("input", "type", "hidden", "name", "field", "value", field.code());
            boolean tried = field.code().equals(draft.form().value("field"));
            String value = tried ? draft.form().value("value") : null;
            control(field, value == null ? now(field) : value);
            reason();
            button(field == Correction.GRADE ? What.GRADE : What.CORRECT);
            close();
        }
        m.close().line();
    }

    /** What a field holds now, as a correction is written. */
    private String now(Correction field) {
        return switch (field) {
            case TYPE -> incident.type().code();
            case FROM -> incident.when().map(When::from).map(Object::toString).orElse("");
            case TO -> incident.when().map(When::to).map(Object::toString).orElse("");
            case KILLED -> bounds(incident.killed(policy));
            case WOUNDED -> bounds(incident.wounded(policy));
            case PERPETRATOR -> ids(incident.perpetrator());
            case TARGET -> ids(incident.target());
            case STATUS -> incident.status().name().toLowerCase(Locale.ROOT);
            case GRADE -> incident.grade().value().code();
        };
    }

    private static String bounds(Optional<Casualties> told) {
        return told.map(c -> written(c.bounds())).orElse("");
    }

    private static String written(Bounds b) {
        return b.low() == b.high() ? Long.toString(b.best()) : b.low() + "-" + b.best() + "-" + b.high();
    }

    private static String ids(List<Actor> sides) {
        return String.join(",", sides.stream().map(Actor::id).toList());
    }

    private void control(Correction field, String value) {
        switch (field) {
            case TYPE ->
                choice(
                        field,
                        value,
                        Arrays.stream(EventType.values()).map(EventType::code).toList(),
                        "event.");
            case STATUS ->
                choice(
                        field,
                        value,
                        Arrays.stream(Status.values())
                                .map(s -> s.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        "status.");
            case GRADE ->
                choice(
                        field,
                        value,
                        Arrays.stream(Grade.Value.values())
                                .map(Grade.Value::code)
                                .toList(),
                        "grade.");
            case FROM, TO -> input(voice.label("field." + field.code()), "value", "date", value, null);
            default -> {
                boolean figures = field == Correction.KILLED || field == Correction.WOUNDED;
                input(
                        voice.label("field." + field.code()),
                        "value",
                        "text",
                        value,
                        voice.label(figures ? "web.hint.figures" : "web.hint.sides"));
            }
        }
    }

    private void choice(Correction field, String value, List<String> codes, String labels) {
        String id = next();
        m.open("p", "class", "field").element("label", voice.label("field." + field.code()), "for", id);
        m.open("select", "id", id, "name", "value");
        for (String code : codes) {
            option(code, voice.label(labels + code), code.equals(value));
        }
        m.close().close();
    }

    private void option(String value, String words, boolean chosen) {
        if (chosen) {
            m.element("option", words, "value", value, "selected", "selected");
        } else {
            m.element("option", words, "value", value);
        }
    }

    private void merge(List<Listed> alike, Map<String, String> lines) {
        m.open("details", "class", "deciding").element("summary", voice.label("web.merge"));
        open("form");
        m.element("p", voice.label(alike.isEmpty() ? "web.alike.none" : "web.alike"), "class", "soft");
        m.open("ul", "class", "choices");
        for (Listed l : alike) {
            String id = next();
            m.open("li");
            m.leaf("input", "type", "checkbox", "id", id, "name", "with", "value", l.id());
            m.element("label", Objects.requireNonNullElse(lines.get(l.id()), l.id()), "for", id)
                    .text(" ");
            m.element("a", voice.label("web.look-at"), "href", "/incidents/" + Addresses.encoded(l.id()));
            m.close();
        }
        m.close();
        input(voice.label("web.merge.other"), "with", "text", "", voice.label("web.hint.ids"));
        reason();
        button(What.MERGE);
        close();
        m.close().line();
    }

    private void split(List<Testimony> accounts) {
        m.open("details", "class", "deciding").element("summary", voice.label("web.split"));
        open("form");
        m.element("p", voice.label("web.split.text"), "class", "soft").open("ul", "class", "choices");
        for (int i = 0; i < accounts.size(); i++) {
            String id = next();
            Testimony a = accounts.get(i);
            m.open("li").leaf("input", "type", "checkbox", "id", id, "name", "claim", "value", a.id());
            m.open("label", "for", id)
                    .text("[" + (i + 1) + "] ")
                    .data(a.report())
                    .close()
                    .close();
        }
        m.close();
        reason();
        button(What.SPLIT);
        close();
        m.close().line();
    }

    private void move(List<Testimony> accounts, List<Listed> alike) {
        m.open("details", "class", "deciding").element("summary", voice.label("web.move"));
        open("form");
        String id = next();
        m.open("p", "class", "field").element("label", voice.label("web.move.account"), "for", id);
        m.open("select", "id", id, "name", "claim");
        for (int i = 0; i < accounts.size(); i++) {
            option(
                    accounts.get(i).id(),
                    "[" + (i + 1) + "] " + voice.pen().data(accounts.get(i).report()),
                    false);
        }
        m.close().close();
        String list = next();
        String to = next();
        m.open("p", "class", "field").element("label", voice.label("web.move.to"), "for", to);
        m.leaf("input", "type", "text", "id", to, "name", "to", "list", list, "dir", "ltr", "required", "required");
        m.open("datalist", "id", list);
        alike.forEach(l -> m.leaf("option", "value", l.id()));
        m.close().close();
        reason();
        button(What.MOVE);
        close();
        m.close().line();
    }

    /** Takes back a decision with one click. */
    public void undo(Decision decision) {
        if (decision.undone() || decision.what() == What.UNDO || decision.what() == What.ERASE) {
            return;
        }
        m.open(
                "form",
                "method",
                "post",
                "action",
                "/decisions/" + Addresses.encoded(decision.id()) + "/undo",
                "class",
                "undo");
        m.leaf("input", "type", "hidden", "name", "incident", "value", incident.id());
        m.leaf(
                "input",
                "type",
                "hidden",
                "name",
                "key",
                "value",
                UUID.randomUUID().toString());
        String id = next();
        m.element("label", voice.label("web.reason"), "for", id, "class", "aside");
        m.leaf(
                "input",
                "type",
                "text",
                "id",
                id,
                "name",
                "reason",
                "value",
                voice.label("web.undo.reason"),
                "dir",
                "auto",
                "required",
                "required");
        m.element(
                "button",
                voice.label("web.undo"),
                "type",
                "submit",
                "aria-label",
                voice.label("web.undo.of", voice.label("decision", decision.what())));
        m.close();
    }

    private void open(String element, String... classes) {
        m.open(
                element,
                "method",
                "post",
                "action",
                "/incidents/" + Addresses.encoded(incident.id()) + "/decisions",
                "class",
                classes.length == 0 ? "decision" : "decision " + classes[0]);
        m.leaf(
                "input",
                "type",
                "hidden",
                "name",
                "version",
                "value",
                Integer.toString(kept.filed().version()));
        m.leaf(
                "input",
                "type",
                "hidden",
                "name",
                "key",
                "value",
                UUID.randomUUID().toString());
        if (queued) {
            m.leaf("input", "type", "hidden", "name", "queue", "value", "1");
        }
    }

    private void close() {
        m.close().line();
    }

    private void reason() {
        String id = next();
        m.open("p", "class", "field").element("label", voice.label("web.reason"), "for", id);
        String typed = draft.form().value("reason");
        m.leaf(
                "input",
                "type",
                "text",
                "id",
                id,
                "name",
                "reason",
                "value",
                typed == null ? "" : typed,
                "dir",
                "auto",
                "required",
                "required",
                "autocomplete",
                "off");
        m.close();
    }

    private void input(String label, String name, String type, String value, @Nullable String hint) {
        String id = next();
        m.open("p", "class", "field").element("label", label, "for", id);
        if (hint == null) {
            m.leaf("input", "type", type, "id", id, "name", name, "value", value);
        } else {
            String told = next();
            m.leaf(
                    "input",
                    "type",
                    type,
                    "id",
                    id,
                    "name",
                    name,
                    "value",
                    value,
                    "dir",
                    "ltr",
                    "aria-describedby",
                    told);
            m.element("small", hint, "id", told);
        }
        m.close();
    }

    private void button(What what) {
        m.element(
                "button", voice.label("web.do." + what.code()), "type", "submit", "name", "what", "value", what.code());
    }

    private String next() {
        fields++;
        return "field-" + fields;
    }
}
