package org.marsad.export.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Outline;
import org.marsad.export.label.Pen;
import org.marsad.export.label.Phrases;
import org.marsad.export.label.Places;
import org.marsad.export.markup.Markup;
import org.marsad.export.picture.Drawing.Anchor;
import org.marsad.incident.Occurrence;
import org.marsad.record.Where;

/**
 * Sketches where it was. A town is a disc, "near" a circle of the radius that the words may mean, a governorate an area without an edge, a
 * country its outline: nothing looks more exact than it was told.
 */
final class MapSketch {
    private static final double TOP = 46;
    private static final double MAP = 440;
    private static final double HEIGHT = 400;
    private static final double LIST = Drawing.EDGE + MAP + 22;
    private static final double LEADING = 16;
    private static final int COLUMNS = 33;
    private static final int SMALL_COLUMNS = 38;
    private static final double INSET = 108;
    private static final double LEAST_KM = 130;

    private final Drawing drawing;
    private final Occurrence incident;
    private final Pen pen;
    private final Phrases phrases;
    private final List<Where> places;
    private final List<Area> areas;
    private final List<double[]> taken = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    MapSketch(Occurrence incident, Pen pen) {
        this.drawing = new Drawing(Picture.MAP, pen);
        this.incident = incident;
        this.pen = pen;
        this.phrases = new Phrases(pen);
        this.places = incident.where();
        this.areas = places.stream().filter(Area::located).map(Area::of).toList();
    }

    String svg() {
        drawing.text("big", Drawing.EDGE, 28, Anchor.START, pen.label("picture.map"));
        double bottom = TOP;
        if (places.isEmpty()) {
            bottom += 24;
            drawing.text("strong", Drawing.EDGE, bottom, Anchor.START, pen.label("where.none"));
            said.add(pen.label("where.none"));
        } else if (areas.isEmpty()) {
            bottom = list(Drawing.EDGE) + 8;
        } else {
            View view = view();
            map(view);
            double listed = list(LIST);
            bottom = Math.max(TOP + HEIGHT, inset(view, listed)) + 20;
            double next = drawing.lines("soft", Drawing.EDGE, bottom, LEADING, Lines.of(pen.label("map.note"), 108, 3));
            bottom = next - LEADING;
        }
        return drawing.svg(
                bottom + 16,
                pen.label("picture.title", pen.label("picture.map"), pen.data(incident.id())),
                String.join("; ", said));
    }

    private View view() {
        List<double[]> boxes = new ArrayList<>();
        for (Area a : areas) {
            if (!a.country()) {
                boxes.add(View.around(a.lat(), a.lon(), a.km() * 1.5 + 8));
            }
        }
        if (boxes.isEmpty()) {
            for (Area a : areas) {
                boxes.add(Outline.of(a.place().country()).map(View::around).orElse(View.around(a.lat(), a.lon(), 100)));
            }
        }
        double left =
                drawing.x(Drawing.EDGE) < drawing.x(Drawing.EDGE + MAP) ? Drawing.EDGE : drawing.x(Drawing.EDGE + MAP);
        return View.over(widened(boxes), LEAST_KM, left, TOP, MAP, HEIGHT);
    }

    /** Leaves some space at each side. */
    private static List<double[]> widened(List<double[]> boxes) {
        List<double[]> out = new ArrayList<>();
        for (double[] b : boxes) {
            double x = (b[2] - b[0]) * 0.06;
            double y = (b[3] - b[1]) * 0.06;
            out.add(new double[] {b[0] - x, b[1] - y, b[2] + x, b[3] + y});
        }
        return out;
    }

    private Set<String> home() {
        Set<String> out = new LinkedHashSet<>();
        for (Where w : places) {
            if (w.country() != null) {
                out.add(w.country());
            }
        }
        return out;
    }

    private void map(View view) {
        Markup shapes = drawing.shapes();
        shapes.open("defs")
                .open("clipPath", "id", drawing.id("clip"))
                .leaf("rect", frame(view, "paper"))
                .close()
                .open("radialGradient", "id", drawing.id("soft"))
                .leaf("stop", "offset", "0", "class", "core")
                .leaf("stop", "offset", "0.55", "class", "core")
                .leaf("stop", "offset", "1", "class", "rim")
                .close()
                .close();
        shapes.open("g", "clip-path", "url(#" + drawing.id("clip") + ")");
        shapes.leaf("rect", frame(view, "sea"));
        land(view, shapes);
        band(view);
        for (Area a : areas) {
            area(a, view);
        }
        names(view);
        shapes.close();
        shapes.leaf("rect", frame(view, "thin"));
        scale(view);
    }

    private static String[] frame(View v, String kind) {
        return new String[] {
            "class",
            kind,
            "x",
            Drawing.n(v.left()),
            "y",
            Drawing.n(v.top()),
            "width",
            Drawing.n(v.width()),
            "height",
            Drawing.n(v.height())
        };
    }

    private void land(View view, Markup shapes) {
        Set<String> home = home();
        for (boolean ours : new boolean[] {false, true}) {
            for (Map.Entry<String, Outline> country : new TreeMap<>(Outline.all()).entrySet()) {
                String d = home.contains(country.getKey()) == ours ? view.path(country.getValue()) : "";
                if (!d.isEmpty()) {
                    shapes.leaf("path", "class", ours ? "home" : "land", "d", d);
                }
            }
        }
    }

    private void area(Area a, View view) {
        double r = Math.max(4.5, view.pixels(a.km()));
        if (!a.country()) {
            if (a.soft()) {
                drawing.shapes()
                        .leaf(
                                "circle",
                                "fill",
                                "url(#" + drawing.id("soft") + ")",
                                "cx",
                                Drawing.n(view.x(a.lon())),
                                "cy",
                                Drawing.n(view.y(a.lat())),
                                "r",
                                Drawing.n(r));
            } else {
                drawing.circle("area", drawing.x(view.x(a.lon())), view.y(a.lat()), r);
            }
        }
    }

    /** A broad line between places of which the words say "between" or "along". */
    private void band(View view) {
        List<Area> line = areas.stream().filter(Area::line).toList();
        for (int i = 1; i < line.size(); i++) {
            Area a = line.get(i - 1);
            Area b = line.get(i);
            double broad = Math.max(8, view.pixels(6));
            drawing.shapes()
                    .leaf(
                            "line",
                            "class",
                            "band",
                            "stroke-width",
                            Drawing.n(broad),
                            "x1",
                            Drawing.n(view.x(a.lon())),
                            "y1",
                            Drawing.n(view.y(a.lat())),
                            "x2",
                            Drawing.n(view.x(b.lon())),
                            "y2",
                            Drawing.n(view.y(b.lat())));
        }
    }

    private void names(View view) {
        for (Area a : areas) {
            String name = a.country()
                    ? new Places(pen).country(String.valueOf(a.place().country()))
                    : pen.name(a.place().name(), a.place().nameEn());
            List<String> lines = Lines.of(name, 26, 1);
            double width = Lines.width(lines.get(0)) * 7.4 + 8;
            double r = a.country() ? 0 : Math.max(4.5, view.pixels(a.soft() ? a.km() * 0.2 : a.km()));
            double x = drawing.x(view.x(a.lon()));
            double y = view.y(a.lat());
            free(x, y, r, width).ifPresent(at -> {
                taken.add(at);
                drawing.text("halo", at[0] + 2, at[1] + 14, Anchor.START, lines.get(0));
            });
        }
    }

    /** The first box beside a point that no other name takes: {@code [x, y, width, height]}. */
    private Optional<double[]> free(double x, double y, double r, double width) {
        double height = 18;
        double[][] spots = {
            {x + r + 3, y - height / 2},
            {x - r - 3 - width, y - height / 2},
            {x - width / 2, y - r - 3 - height},
            {x - width / 2, y + r + 3},
            {x + r + 3, y - height - 5},
            {x + r + 3, y + 5},
            {x - r - 3 - width, y - height - 5},
            {x - r - 3 - width, y + 5}
        };
        for (double[] s : spots) {
            double[] box = {s[0], s[1], width, height};
            boolean inside = s[0] >= Drawing.EDGE
                    && s[0] + width <= Drawing.EDGE + MAP
                    && s[1] >= TOP
                    && s[1] + height <= TOP + HEIGHT - 30;
            if (inside && taken.stream().noneMatch(t -> overlap(t, box))) {
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
    }

    private void scale(View view) {
        long km = view.scale(MAP / 4);
        double x = Drawing.EDGE + 14;
        double y = TOP + HEIGHT - 14;
        double end = x + view.pixels(km);
        drawing.line("thick", x, y, end, y);
        drawing.text("halo", end + 8, y + 4, Anchor.START, pen.label("map.km", pen.data(Long.toString(km))));
    }

    /** Every place in words; gives where the list ends. */
    private double list(double x) {
        double y = TOP + 13;
        int columns = x == LIST ? COLUMNS : 90;
        for (Where w : places) {
            String names = phrases.bothNames(w);
            String exact = phrases.exactness(w);
            said.add(pen.label("says", names, exact));
            y = drawing.lines("strong", x, y, LEADING, Lines.of(names, columns, 2));
            String within = String.join(" · ", new Places(pen).where(List.of(w)));
            y = drawing.lines("soft", x, y, LEADING - 1, Lines.of(within, Math.max(SMALL_COLUMNS, columns), 2));
            y = drawing.lines("soft", x, y, LEADING - 1, Lines.of(exact, Math.max(SMALL_COLUMNS, columns), 4));
            y += 12;
        }
        return y;
    }

    /** The whole country with a frame of what the map shows of it; gives where it ends. */
    private double inset(View view, double listed) {
        @Nullable String first = areas.get(0).place().country();
        Outline outline = Outline.of(first).orElse(null);
        if (outline == null || first == null) {
            return listed;
        }
        double[] b = View.around(outline);
        double east = view.west() + view.width() / view.perLon();
        double south = view.north() - view.height() / view.perLat();
        if (view.west() <= b[0] && east >= b[2] && south <= b[1] && view.north() >= b[3]) {
            return listed;
        }
        double top = Math.max(listed, TOP + HEIGHT - INSET - 20);
        double width = 150;
        double left = Math.min(drawing.x(LIST), drawing.x(LIST + width));
        View whole = View.over(List.of(b), 10, left, top, width, INSET);
        drawing.shapes().leaf("path", "class", "home", "d", whole.path(outline));
        double x1 = Math.max(whole.x(view.west()), left);
        double y1 = Math.max(whole.y(view.north()), top);
        double x2 = Math.min(whole.x(east), left + width);
        double y2 = Math.min(whole.y(south), top + INSET);
        if (x2 > x1 && y2 > y1) {
            drawing.shapes()
                    .leaf(
                            "rect",
                            "class",
                            "saidline",
                            "x",
                            Drawing.n(x1),
                            "y",
                            Drawing.n(y1),
                            "width",
                            Drawing.n(Math.max(4, x2 - x1)),
                            "height",
                            Drawing.n(Math.max(4, y2 - y1)));
        }
        drawing.text("soft", LIST, top + INSET + 15, Anchor.START, new Places(pen).country(first));
        return top + INSET + 20;
    }
}
