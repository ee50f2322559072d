package org.marsad.export.picture;

import java.util.List;
import java.util.Locale;
import org.marsad.export.Shipped;
import org.marsad.export.label.Labels.Language;
import org.marsad.export.label.Pen;
import org.marsad.export.markup.Markup;

/**
 * A picture while it is drawn. Whoever draws counts from the side where lines begin: in Arabic everything is turned round, words with it.
 */
final class Drawing {
    /** Pixels from edge to edge, where the picture is not scaled. */
    static final double WIDTH = 720;
    /** Pixels that are left free at either edge. */
    static final double EDGE = 12;

    private static final String STYLE = Shipped.text(Drawing.class, "picture.css");

    /** Where a word is held. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final Markup shapes = new Markup();
    private final Picture picture;
    private final Pen pen;

    Drawing(Picture picture, Pen pen) {
        this.picture = picture;
        this.pen = pen;
    }

    private boolean turned() {
        return pen.labels().language() == Language.AR;
    }

    private String language() {
        return pen.labels().language().name().toLowerCase(Locale.ROOT);
    }

    /** Pixels from the left edge of what lies so far from where lines begin; the other way round just as well. */
    double x(double x) {
        return turned() ? WIDTH - x : x;
    }

    /** An id of its own for a part of this picture. */
    String id(String part) {
        return "marsad-" + picture.code() + "-" + language() + "-" + part;
    }

    Markup shapes() {
        return shapes;
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        shapes.leaf("line", "class", kind, "x1", n(x(x1)), "y1", n(y1), "x2", n(x(x2)), "y2", n(y2));
    }

    void circle(String kind, double x, double y, double r) {
        shapes.leaf("circle", "class", kind, "cx", n(x(x)), "cy", n(y), "r", n(r));
    }

    void box(String kind, double x, double y, double width, double height, double round) {
        double left = turned() ? x(x + width) : x;
        shapes.leaf(
                "rect",
                "class",
                kind,
                "x",
                n(left),
                "y",
                n(y),
                "width",
                n(Math.max(0, width)),
                "height",
                n(Math.max(0, height)),
                "rx",
                n(round));
    }

    /** A path through points, {@code x} and {@code y} by turns; a curve takes three points after the first. */
    void path(String kind, boolean curved, boolean closed, double... points) {
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            d.append(i == 0 ? "M" : i > 2 ? " " : curved ? " C" : " L");
            d.append(n(x(points[i]))).append(' ').append(n(points[i + 1]));
        }
        shapes.leaf("path", "class", kind, "d", d + (closed ? "Z" : ""));
    }

    /** A head of an arrow whose point is here, towards where lines end, or to where they begin. */
    void arrowHead(String kind, double x, double y, boolean onwards) {
        double back = onwards ? -7 : 7;
        path(kind, false, true, x, y, x + back, y - 4, x + back, y + 4);
    }

    void diamond(String kind, double x, double y, double r) {
        path(kind, false, true, x, y - r, x + r, y, x, y + r, x - r, y);
    }

    void text(String kind, double x, double y, Anchor anchor, String phrase) {
        shapes.open(
                        "text",
                        "class",
                        kind,
                        "x",
                        n(x(x)),
                        "y",
                        n(y),
                        "text-anchor",
                        anchor.name().toLowerCase(Locale.ROOT))
                .text(phrase)
                .close();
    }

    /** Lines of words, one below the other; gives where the next would stand. */
    double lines(String kind, double x, double y, double leading, List<String> lines) {
        double at = y;
        for (String line : lines) {
            text(kind, x, at, Anchor.START, line);
            at += leading;
        }
        return at;
    }

    /** Begins a group with words for those who point at it or have it read to them. */
    void group(String kind, String words) {
        shapes.open("g", "class", kind).open("title").text(words).close();
    }

    void close() {
        shapes.close();
    }

    /** The whole picture. */
    String svg(double height, String title, String description) {
        String direction = turned() ? "rtl" : "ltr";
        return new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "marsad-picture",
                        "role",
                        "img",
                        "aria-labelledby",
                        id("title") + " " + id("desc"),
                        "xml:lang",
                        language(),
                        "lang",
                        language(),
                        "direction",
                        direction,
                        "viewBox",
                        "0 0 " + n(WIDTH) + " " + n(height),
                        "width",
                        n(WIDTH),
                        "height",
                        n(height))
                .line()
                .open("title", "id", id("title"))
                .text(title)
                .close()
                .open("desc", "id", id("desc"))
                .text(description)
                .close()
                .line()
                .open("style")
                .add(STYLE)
                .close()
                .line()
                .leaf("rect", "class", "paper", "width", n(WIDTH), "height", n(height))
                .line()
                .add(shapes.toString())
                .close()
                .line()
                .toString();
    }

    /** A picture without the styles that it brings. */
    static String unstyled(String svg) {
        return svg.replace("<style>" + STYLE + "</style>\n", "");
    }

    /** A number with one decimal at most, the same on every machine. */
    static String n(double v) {
        long tenths = Math.round(v * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }
}
