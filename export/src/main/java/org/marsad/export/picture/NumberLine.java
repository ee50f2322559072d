package org.marsad.export.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marsad.export.label.Figures;
import org.marsad.export.label.Pen;
import org.marsad.export.label.Phrases;
import org.marsad.export.picture.Drawing.Anchor;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Figure;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Harm;

/** Draws each originator's figures on a line, and below them what each policy makes of all. */
final class NumberLine {
    private static final double FROM = 282;
    private static final double TO = Drawing.WIDTH - 24;
    private static final double LEADING = 16;
    private static final int COLUMNS = 36;
    private static final int SMALL_COLUMNS = 42;

    private final Drawing drawing;
    private final Occurrence incident;
    private final Pen pen;
    private final Policy chosen;
    private final Phrases phrases;
    private final Figures figures;
    private final Set<FigureMark> used = EnumSet.noneOf(FigureMark.class);
    private final List<String> said = new ArrayList<>();
    private double y = 34;

    NumberLine(Occurrence incident, Pen pen, Policy chosen) {
        this.drawing = new Drawing(Picture.NUMBER_LINE, pen);
        this.incident = incident;
        this.pen = pen;
        this.chosen = chosen;
        this.phrases = new Phrases(pen);
        this.figures = new Figures(pen);
    }

    String svg() {
        drawing.text("big", Drawing.EDGE, 28, Anchor.START, pen.label("picture.number-line"));
        boolean any = panel(Harm.KILLED, Correction.KILLED, Occurrence::killed);
        any |= panel(Harm.WOUNDED, Correction.WOUNDED, Occurrence::wounded);
        if (any) {
            legend();
        } else {
            y += 24;
            drawing.text("strong", Drawing.EDGE, y, Anchor.START, pen.label("picture.no-figures"));
            said.add(pen.label("picture.no-figures"));
        }
        return drawing.svg(
                y + 18,
                pen.label("picture.title", pen.label("picture.number-line"), pen.data(incident.id())),
                String.join("; ", said));
    }

    private interface Made {
        Optional<Casualties> by(Occurrence incident, Policy policy);
    }

    private boolean panel(Harm harm, Correction field, Made told) {
        Occurrence machine = incident.machine();
        Map<Policy, Optional<Casualties>> made = new LinkedHashMap<>();
        made.put(chosen, told.by(machine, chosen));
        for (Policy p : Policy.values()) {
            made.computeIfAbsent(p, x -> told.by(machine, x));
        }
        List<Figure> history = Told.figures(incident, harm);
        Optional<Casualties> decided =
                incident.corrections().containsKey(field) ? told.by(incident, chosen) : Optional.empty();
        if (history.isEmpty() && decided.isEmpty()) {
            return false;
        }
        y += 30;
        drawing.text("strong", Drawing.EDGE, y, Anchor.START, pen.label("harm.title", harm));
        said.add(pen.label("harm.title", harm));
        Axis axis = Axis.over(most(history, made, decided), FROM, TO);
        double top = y + 8;
        y += 12;
        figures(history, axis);
        scale(axis, top);
        decided.ifPresent(c -> bar(axis, pen.label("decided.by-person"), decided, true));
        made.forEach((policy, c) -> bar(axis, pen.label("policy", policy), c, policy == chosen && decided.isEmpty()));
        return true;
    }

    private static long most(
            List<Figure> history, Map<Policy, Optional<Casualties>> made, Optional<Casualties> decided) {
        long most = 1;
        for (Figure f : history) {
            Long low = f.low();
            Long high = f.high();
            most = Math.max(most, Math.max(low == null ? 0 : low, high == null ? 0 : high));
        }
        for (Optional<Casualties> c : made.values()) {
            most = Math.max(most, c.map(x -> x.bounds().high()).orElse(0L));
        }
        return Math.max(most, decided.map(c -> c.bounds().high()).orElse(0L));
    }

    private void figures(List<Figure> history, Axis axis) {
        Map<String, List<Figure>> byOriginator = new LinkedHashMap<>();
        history.forEach(f -> byOriginator
                .computeIfAbsent(f.originator().key(), k -> new ArrayList<>())
                .add(f));
        for (List<Figure> own : byOriginator.values()) {
            List<String> names = Lines.of(pen.data(own.get(0).originator().name()), COLUMNS, 2);
            String words = words(own);
            List<String> small = Lines.of(words, SMALL_COLUMNS, 2);
            double height = names.size() * LEADING + small.size() * (LEADING - 2);
            String whole = pen.label("says", pen.data(own.get(0).originator().name()), words);
            said.add(whole);
            drawing.group("row", whole);
            double next = drawing.lines("", Drawing.EDGE, y + 13, LEADING, names);
            drawing.lines("soft", Drawing.EDGE, next - 1, LEADING - 2, small);
            double middle = y + height / 2 + 2;
            drawing.line("thin", axis.from(), middle, axis.to(), middle);
            for (Figure f : own) {
                used.addAll(FigureMark.draw(drawing, axis, middle, f));
            }
            drawing.close();
            y += height + 10;
        }
    }

    /** What one originator said, the earliest first; the same figure said again is said once. */
    private String words(List<Figure> own) {
        String out = "";
        String last = "";
        for (Figure f : own) {
            String range = figures.range(f.toll().count());
            if (f.toll().provisional()) {
                range = range + pen.comma() + pen.label("toll.provisional");
            }
            if (!range.equals(last)) {
                out = out.isEmpty() ? range : pen.label("then", out, range);
            }
            last = range;
        }
        return out;
    }

    private void scale(Axis axis, double top) {
        drawing.line("stroke", axis.from(), y, axis.to(), y);
        for (long n : axis.marks()) {
            drawing.line("thin", axis.at(n), top, axis.at(n), y + 4);
            drawing.text("soft", axis.at(n), y + 17, Anchor.MIDDLE, figures.number(n));
        }
        y += 28;
    }

    private void bar(Axis axis, String name, Optional<Casualties> told, boolean strong) {
        String words = phrases.bounds(told);
        List<String> lines = Lines.of(words, SMALL_COLUMNS, 2);
        double height = LEADING + lines.size() * (LEADING - 2);
        said.add(pen.label("says", name, words));
        drawing.text(strong ? "strong" : "", Drawing.EDGE, y + 13, Anchor.START, name);
        drawing.lines("soft", Drawing.EDGE, y + 13 + LEADING - 1, LEADING - 2, lines);
        double middle = y + height / 2 + 2;
        drawing.line("thin", axis.from(), middle, axis.to(), middle);
        told.ifPresent(c -> range(axis, middle, c, strong));
        y += height + 8;
    }

    private void range(Axis axis, double middle, Casualties c, boolean strong) {
        Bounds b = c.bounds();
        double width = Math.max(3, axis.at(b.high()) - axis.at(b.low()));
        double from = b.low() == b.high() ? axis.at(b.low()) - width / 2 : axis.at(b.low());
        drawing.box(strong ? "chosen" : "bar", from, middle - 7, width, 14, 2);
        if (c.openHigh()) {
            drawing.line("dashed", axis.at(b.high()) + 8, middle, axis.to() - 7, middle);
            drawing.arrowHead("ink", axis.to(), middle, true);
        }
        drawing.diamond("best", axis.at(b.best()), middle, strong ? 8 : 6.5);
    }

    private void legend() {
        y += 22;
        double x = Drawing.EDGE;
        List<Function<Double, String>> signs = new ArrayList<>();
        for (FigureMark mark : used) {
            signs.add(at -> mark.sign(drawing, at, y - 4, pen));
        }
        signs.add(at -> {
            drawing.diamond("best", at + 12, y - 4, 6.5);
            return pen.label("sign.best");
        });
        for (Function<Double, String> sign : signs) {
            if (x > Drawing.WIDTH - 170) {
                x = Drawing.EDGE;
                y += 20;
            }
            String words = sign.apply(x);
            drawing.text("soft", x + 30, y, Anchor.START, words);
            x += 30 + Lines.width(words) * 6.2 + 22;
        }
    }
}
