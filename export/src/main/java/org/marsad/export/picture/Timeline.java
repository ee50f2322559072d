package org.marsad.export.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Figures;
import org.marsad.export.label.Pen;
import org.marsad.export.label.Phrases;
import org.marsad.export.label.Places;
import org.marsad.export.label.Times;
import org.marsad.export.picture.Drawing.Anchor;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Figure;
import org.marsad.record.Decision;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Published;
import org.marsad.record.Status;
import org.marsad.record.When;

/** Draws, from above to below, the incident, each report with the toll that it gives, and each decision. */
final class Timeline {
    private static final double SPINE = 158;
    private static final double WORDS = 216;
    private static final double LEADING = 16;
    private static final int COLUMNS = 72;
    private static final int SMALL_COLUMNS = 82;

    private final Drawing drawing;
    private final Kept kept;
    private final Occurrence incident;
    private final Pen pen;
    private final Phrases phrases;
    private final Figures figures;
    private final Set<String> replaced = new HashSet<>();
    private final Map<String, Double> at = new HashMap<>();
    private final List<String> said = new ArrayList<>();
    private double y = 48;
    private double last = y;
    private @Nullable LocalDate before;

    private Timeline(Kept kept, Pen pen, Drawing drawing) {
        this.drawing = drawing;
        this.kept = kept;
        this.incident = kept.incident();
        this.pen = pen;
        this.phrases = new Phrases(pen);
        this.figures = new Figures(pen);
    }

    Timeline(Kept kept, Pen pen) {
        this(kept, pen, new Drawing(Picture.TIMELINE, pen));
    }

    String svg() {
        Set<List<String>> arrows = new LinkedHashSet<>();
        for (Harm harm : List.of(Harm.KILLED, Harm.WOUNDED)) {
            for (Figure f : Told.figures(incident, harm)) {
                if (f.supersededBy() != null
                        && !f.supersededBy().equals(f.account().id())) {
                    arrows.add(List.of(f.account().id(), f.supersededBy()));
                    replaced.add(f.account().id() + harm);
                }
            }
        }
        drawing.text("big", Drawing.EDGE, 28, Anchor.START, pen.label("picture.timeline"));
        double top = y + 12;
        event();
        Told.byTime(incident).forEach(this::report);
        kept.filed().decisions().stream()
                .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::id))
                .forEach(this::decision);
        drawing.line("thin", SPINE, top, SPINE, last);
        arrows.forEach(a -> arrow(at.getOrDefault(a.get(0), y), at.getOrDefault(a.get(1), y)));
        if (!arrows.isEmpty()) {
            drawing.line("saidline", Drawing.EDGE, y + 4, Drawing.EDGE + 20, y + 4);
            drawing.arrowHead("said", Drawing.EDGE + 27, y + 4, true);
            drawing.text("soft", Drawing.EDGE + 36, y + 8, Anchor.START, pen.label("timeline.replaces"));
            y += 22;
        }
        return drawing.svg(
                y + 4,
                pen.label("picture.title", pen.label("picture.timeline"), pen.data(incident.id())),
                String.join("; ", said));
    }

    private void event() {
        When when = incident.when().orElse(null);
        List<String> days = new Times(pen).when(when);
        String words = days.isEmpty() ? pen.label("when.none") : days.get(0);
        said.add(pen.label("says", pen.label("timeline.incident"), words));
        before = when == null ? null : when.to() == null ? when.from() : when.to();
        drawing.diamond("said", SPINE, y + 9, 9);
        drawing.text("strong", WORDS, y + 13, Anchor.START, pen.label("timeline.incident"));
        List<String> what = new ArrayList<>(List.of(pen.label("event", incident.type())));
        what.addAll(new Places(pen).where(incident.where()));
        double next = drawing.lines("", WORDS, y + 13 + LEADING, LEADING, Lines.of(words, COLUMNS, 2));
        next = drawing.lines(
                "soft", WORDS, next - 1, LEADING - 2, Lines.of(String.join(" · ", what), SMALL_COLUMNS, 2));
        y = next + 8;
    }

    private void report(Testimony t) {
        gap(t.published() == null ? null : t.published().day());
        double middle = y + 9;
        at.put(t.id(), middle);
        last = middle;
        String outlet = phrases.outlet(t);
        String toll = toll(t.claim());
        String whole = pen.label("says", outlet + pen.comma() + phrases.moment(t.published()), toll);
        said.add(whole);
        drawing.group("row", whole);
        drawing.text("soft", Drawing.EDGE, y + 13, Anchor.START, phrases.moment(t.published()));
        drawing.circle("ink", SPINE, middle, 5.5);
        double next = drawing.lines("strong", WORDS, y + 13, LEADING, Lines.of(outlet, COLUMNS, 2));
        boolean old = replaced.contains(t.id() + Harm.KILLED);
        next = drawing.lines(old ? "old" : "", WORDS, next, LEADING, Lines.of(toll, COLUMNS, 3));
        drawing.close();
        y = next + 6;
    }

    private String toll(Incident claim) {
        List<String> parts = new ArrayList<>(figures.toll("killed", claim.killed()));
        parts.addAll(figures.toll("wounded", claim.wounded()));
        parts.addAll(figures.toll("casualties", claim.casualties()));
        if (claim.about().status() == Status.DENIED) {
            parts.add(0, pen.label("status.denied"));
        }
        return parts.isEmpty() ? pen.label("toll.none") : String.join(" · ", parts);
    }

    private void decision(Decision d) {
        Published moment = Published.parse(d.at(), null);
        gap(moment.day());
        drawing.text("soft", Drawing.EDGE, y + 13, Anchor.START, phrases.moment(moment));
        last = y + 9;
        drawing.diamond("best", SPINE, last, 7);
        String what = pen.label("says", pen.label("decision", d.what()), pen.data(d.by()));
        String kind = d.undone() ? "strong struck" : "strong";
        double next = drawing.lines(kind, WORDS, y + 13, LEADING, Lines.of(what, COLUMNS, 2));
        if (d.field() != null && d.value() != null) {
            String set = pen.label("says", pen.label("field." + d.field()), pen.data(d.value()));
            next = drawing.lines("", WORDS, next, LEADING, Lines.of(set, COLUMNS, 2));
        }
        next = drawing.lines("soft", WORDS, next - 1, LEADING - 2, Lines.of(pen.data(d.reason()), SMALL_COLUMNS, 3));
        said.add(pen.label("says", what, pen.data(d.reason())));
        y = next + 8;
    }

    /** Says how long nothing was told. */
    private void gap(@Nullable LocalDate day) {
        if (day != null && before != null) {
            long days = ChronoUnit.DAYS.between(before, day);
            if (days > 1) {
                drawing.text("soft", WORDS, y + 8, Anchor.START, phrases.counted("timeline.later", days));
                y += 20;
            }
        }
        before = day == null ? before : day;
    }

    private void arrow(double from, double to) {
        double reach = SPINE + 14 + Math.min(34, Math.abs(to - from) / 5);
        drawing.path("saidline", true, false, SPINE + 7, from, reach, from, reach, to, SPINE + 12, to);
        drawing.arrowHead("said", SPINE + 6, to, false);
    }
}
