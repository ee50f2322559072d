package org.marsad.export.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.marsad.export.label.Pen;
import org.marsad.export.label.Phrases;
import org.marsad.export.picture.Drawing.Anchor;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Originator;

/** Draws the ways from the reports, over those who pass on, to those who say it first. */
final class SourceTree {
    private static final double TOP = 92;
    private static final double LEADING = 16;
    private static final double GAP = 10;

    private final Drawing drawing;
    private final Occurrence incident;
    private final Pen pen;
    private final Phrases phrases;
    private final Map<String, Node> reports = new LinkedHashMap<>();
    private final Map<String, Node> channels = new LinkedHashMap<>();
    private final Map<String, Node> originators = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    /** A box; without lines it is but a place where a way passes. */
    private static final class Node {
        private final List<String> lines;
        private final String small;
        private double rank;
        private double y;

        Node(List<String> lines, String small, double rank) {
            this.lines = lines;
            this.small = small;
            this.rank = rank;
        }

        double middle() {
            return y + height() / 2;
        }

        double height() {
            return lines.isEmpty() ? 22 : lines.size() * LEADING + (small.isEmpty() ? 0 : LEADING - 2) + 12;
        }
    }

    private record Edge(Node from, Node over, Node to, boolean denies) {}

    /** Where a column lies. */
    private record Column(double x, double width) {
        int columns() {
            return (int) (width / 7.2);
        }
    }

    private static final Column REPORTS = new Column(Drawing.EDGE, 214);
    private static final Column CHANNELS = new Column(268, 186);
    private static final Column ORIGINATORS = new Column(Drawing.WIDTH - Drawing.EDGE - 212, 212);

    SourceTree(Occurrence incident, Pen pen) {
        this.drawing = new Drawing(Picture.SOURCES, pen);
        this.incident = incident;
        this.pen = pen;
        this.phrases = new Phrases(pen);
    }

    String svg() {
        String count = pen.label(
                "sources.counted",
                phrases.counted("sources.reports", incident.reports()),
                phrases.counted("sources.originators", incident.originators().size()));
        gather();
        double height = Math.max(stack(reports, 0), Math.max(stack(channels, 0), stack(originators, 0)));
        for (Map<String, Node> column : List.of(reports, channels, originators)) {
            stack(column, (height - stack(column, 0)) / 2);
        }
        drawing.text("big", Drawing.EDGE, 28, Anchor.START, pen.label("picture.sources"));
        drawing.text("strong", Drawing.EDGE, 52, Anchor.START, count);
        head(REPORTS, "sources.head.reports");
        if (passed()) {
            head(CHANNELS, "sources.head.channels");
        }
        head(ORIGINATORS, "sources.head.originators");
        edges.forEach(this::draw);
        reports.values().forEach(n -> draw(n, REPORTS));
        channels.values().forEach(n -> draw(n, CHANNELS));
        originators.values().forEach(n -> draw(n, ORIGINATORS));
        double y = TOP + height + 6;
        if (edges.stream().anyMatch(Edge::denies)) {
            y += 18;
            drawing.line("dashed", Drawing.EDGE, y - 4, Drawing.EDGE + 26, y - 4);
            drawing.text("soft", Drawing.EDGE + 34, y, Anchor.START, pen.label("sources.denies"));
        }
        return drawing.svg(
                y + 12,
                pen.label("picture.title", pen.label("picture.sources"), pen.data(incident.id())),
                count + ": " + described());
    }

    private String described() {
        return incident.originators().entrySet().stream()
                .map(e -> pen.data(e.getKey().name()) + " (" + phrases.standing(e.getKey()) + ", "
                        + phrases.counted("sources.accounts", e.getValue().size()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** Whether any report has it through somebody. */
    private boolean passed() {
        return channels.values().stream().anyMatch(n -> !n.lines.isEmpty());
    }

    private void head(Column c, String key) {
        drawing.text("soft", c.x(), TOP - 12, Anchor.START, pen.label(key));
    }

    private void gather() {
        int rank = 0;
        for (Originator o : incident.originators().keySet()) {
            originators.put(
                    o.key(),
                    new Node(Lines.of(pen.data(o.name()), ORIGINATORS.columns(), 2), phrases.standing(o), rank++));
        }
        for (Way w : Way.all(incident)) {
            Node to = originators.get(w.originator().key());
            if (to == null) {
                continue;
            }
            Node from = reports.computeIfAbsent(
                    w.account().reportId(),
                    k -> new Node(
                            Lines.of(phrases.outlet(w.account()), REPORTS.columns(), 2),
                            phrases.moment(w.account().published()),
                            to.rank));
            String names = w.channels().stream()
                    .map(l -> pen.name(l.name(), l.nameEn()))
                    .collect(Collectors.joining(" · "));
            String key = names.isEmpty()
                    ? w.account().reportId() + " " + w.originator().key()
                    : names;
            Node over = channels.computeIfAbsent(
                    key,
                    k -> new Node(names.isEmpty() ? List.of() : Lines.of(names, CHANNELS.columns(), 2), "", to.rank));
            from.rank = Math.min(from.rank, to.rank);
            over.rank = Math.min(over.rank, to.rank);
            edges.add(new Edge(from, over, to, w.denies()));
        }
        sort(reports, e -> e.getValue().rank);
        ToDoubleFunction<Node> where = over -> edges.stream()
                .filter(e -> e.over() == over)
                .mapToDouble(e -> new ArrayList<>(reports.values()).indexOf(e.from()))
                .average()
                .orElse(0);
        sort(channels, e -> e.getValue().rank * 1000 + where.applyAsDouble(e.getValue()));
    }

    /** Sorts a column; what ranks the same stays as it came. */
    private static void sort(Map<String, Node> column, ToDoubleFunction<Map.Entry<String, Node>> by) {
        List<Map.Entry<String, Node>> sorted = column.entrySet().stream()
                .sorted(Comparator.comparingDouble(by))
                .map(e -> Map.entry(e.getKey(), e.getValue()))
                .toList();
        column.clear();
        sorted.forEach(e -> column.put(e.getKey(), e.getValue()));
    }

    /** Lays a column out from this far below the top; gives its height. */
    private static double stack(Map<String, Node> column, double from) {
        double y = from;
        for (Node n : column.values()) {
            n.y = TOP + y;
            y += n.height() + GAP;
        }
        return Math.max(0, y - from - GAP);
    }

    private void draw(Edge e) {
        String kind = e.denies() ? "dashed" : "stroke";
        double a = e.from().middle();
        double b = e.over().middle();
        double c = e.to().middle();
        if (passed()) {
            bend(kind, REPORTS.x() + REPORTS.width(), a, CHANNELS.x(), b);
            drawing.line(kind, CHANNELS.x(), b, CHANNELS.x() + CHANNELS.width(), b);
            bend(kind, CHANNELS.x() + CHANNELS.width(), b, ORIGINATORS.x(), c);
        } else {
            bend(kind, REPORTS.x() + REPORTS.width(), a, ORIGINATORS.x(), c);
        }
        drawing.arrowHead("ink", ORIGINATORS.x(), c, true);
    }

    private void bend(String kind, double x1, double y1, double x2, double y2) {
        double half = (x1 + x2) / 2;
        drawing.path(kind, true, false, x1, y1, half, y1, half, y2, x2, y2);
    }

    private void draw(Node n, Column c) {
        if (n.lines.isEmpty()) {
            return;
        }
        drawing.box("box", c.x(), n.y, c.width(), n.height(), 4);
        double next = drawing.lines("", c.x() + 9, n.y + LEADING + 2, LEADING, n.lines);
        if (!n.small.isEmpty()) {
            drawing.text("soft", c.x() + 9, next - 1, Anchor.START, n.small);
        }
    }
}
