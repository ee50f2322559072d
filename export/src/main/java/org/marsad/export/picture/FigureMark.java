package org.marsad.export.picture;

import java.util.EnumSet;
import java.util.Set;
import org.marsad.export.label.Pen;
import org.marsad.incident.toll.Figure;
import org.marsad.record.CountRange;

/** How a figure is drawn, by how exact its words are. */
enum FigureMark {
    /** A number. */
    EXACT,
    /** A number with "about" before it. */
    ABOUT,
    /** From one number to another. */
    RANGE,
    /** So many or more. */
    OR_MORE,
    /** So many at most. */
    AT_MOST,
    /** "Dozens", "several": no number. */
    VAGUE,
    /** What a later figure of the same originator replaced. */
    REPLACED;

    private static final double R = 5.5;
    private static final double HATCH = 7;
    /** Pixels of an arrow where the words leave open how many more there are. */
    private static final double ARROW = 34;

    /** The words of the legend, after the sign that it drew. */
    String sign(Drawing drawing, double x, double y, Pen pen) {
        switch (this) {
            case EXACT -> drawing.circle("ink", x + 12, y, R);
            case ABOUT -> drawing.circle("ring", x + 12, y, R);
            case RANGE -> drawing.line("thick", x + 3, y, x + 21, y);
            case OR_MORE -> more(drawing, x + 2, y, x + 26);
            case AT_MOST -> upTo(drawing, x + 2, x + 22, y);
            case VAGUE -> hatched(drawing, x, x + 24, y);
            case REPLACED -> drawing.circle("ink old", x + 12, y, R);
        }
        return pen.label("sign", this);
    }

    /** Draws a figure; gives what it was drawn with. */
    static Set<FigureMark> draw(Drawing drawing, Axis axis, double y, Figure f) {
        Set<FigureMark> used = EnumSet.noneOf(FigureMark.class);
        boolean replaced = f.supersededBy() != null;
        if (replaced) {
            used.add(REPLACED);
            drawing.shapes().open("g", "class", "old");
        }
        used.add(drawn(drawing, axis, y, f));
        if (replaced) {
            drawing.shapes().close();
        }
        return used;
    }

    private static FigureMark drawn(Drawing drawing, Axis axis, double y, Figure f) {
        CountRange c = f.toll().count();
        Long low = f.low();
        Long high = f.high();
        if (c.vague() != null || low == null && high == null) {
            hatched(drawing, axis.at(low == null ? 0 : low), axis.to(), y);
            return VAGUE;
        }
        String dot = c.approximate() ? "ring" : "ink";
        if (high == null) {
            double from = axis.at(low == null ? 0 : low);
            more(drawing, from, y, Math.min(axis.to(), from + ARROW));
            drawing.circle(dot, from, y, R);
            return OR_MORE;
        }
        if (low == null) {
            upTo(drawing, axis.at(0), axis.at(high), y);
            return AT_MOST;
        }
        if (low < high) {
            drawing.line("thick", axis.at(low), y, axis.at(high), y);
            drawing.circle(dot, axis.at(low), y, R - 1);
            drawing.circle(dot, axis.at(high), y, R - 1);
            return RANGE;
        }
        drawing.circle(dot, axis.at(low), y, R);
        return c.approximate() ? ABOUT : EXACT;
    }

    private static void more(Drawing drawing, double from, double y, double to) {
        drawing.line("stroke", from, y, to - 6, y);
        drawing.arrowHead("ink", to, y, true);
    }

    private static void upTo(Drawing drawing, double none, double most, double y) {
        drawing.line("dashed", none, y, most, y);
        drawing.line("stroke", most, y - R, most, y + R);
    }

    /** Strokes across where a number would stand. */
    private static void hatched(Drawing drawing, double from, double to, double y) {
        drawing.line("thin", from, y - HATCH, to, y - HATCH);
        drawing.line("thin", from, y + HATCH, to, y + HATCH);
        for (double x = from; x + HATCH <= to; x += 6) {
            drawing.line("thin", x, y + HATCH, x + HATCH, y - HATCH);
        }
    }
}
