package org.marsad.export.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Labels.Language;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.export.markup.Page;
import org.marsad.export.method.Block.Kind;
import org.marsad.incident.source.Grade;
import org.marsad.incident.toll.Policy;
import org.marsad.json.Unprintable;
import org.marsad.json.Version;
import org.marsad.record.Decision;

/**
 * Says how a record is made.
 *
 * @param basis what the machine reads with
 * @param stock what the archive holds, or null where none is given
 * @param policy by whose rules its figures are made
 * @param evaluation what {@code marsad evaluate} printed, or null where it is not given
 * @param day the day on which this is said
 */
public record Method(
        Basis basis,
        @Nullable Stock stock,
        Policy policy,
        @Nullable String evaluation,
        LocalDate day) {
    /** The page as HTML, both languages beside each other. */
    public String html() {
        Page page = new Page();
        page.pair((m, v) -> {
            List<Block> blocks = blocks(v);
            for (int i = 0; i < blocks.size(); i++) {
                boolean before = i > 0 && blocks.get(i - 1).kind() == Kind.ITEM;
                boolean after = i + 1 < blocks.size() && blocks.get(i + 1).kind() == Kind.ITEM;
                html(m, blocks.get(i), !before, !after);
            }
        });
        return page.html("method.title", "marsad " + Version.current());
    }

    /** The page as Markdown, English first. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        for (Language l : Language.values()) {
            Kind last = Kind.TITLE;
            for (Block b : blocks(new Voice(l))) {
                out.append(out.isEmpty() || b.kind() == Kind.ITEM && last == Kind.ITEM ? "" : "\n");
                markdown(out, b);
                last = b.kind();
            }
        }
        return out.toString();
    }

    private static void html(Markup m, Block b, boolean first, boolean last) {
        switch (b.kind()) {
            case TITLE -> m.element("h1", b.phrase());
            case HEADING -> m.element("h2", b.phrase());
            case PARAGRAPH -> m.element("p", b.phrase());
            case ITEM -> {
                if (first) {
                    m.open("ul");
                }
                m.element("li", b.phrase());
                if (last) {
                    m.close();
                }
            }
            case TABLE -> {
                m.open("table");
                for (List<String> row : b.rows()) {
                    m.open("tr");
                    row.forEach(cell -> m.element("td", cell));
                    m.close().line();
                }
                m.close();
            }
            case WORDS -> m.open("pre", "dir", "ltr").text(b.phrase()).close();
        }
        m.line();
    }

    private static void markdown(StringBuilder out, Block b) {
        switch (b.kind()) {
            case TITLE -> out.append("# ").append(literal(b.phrase())).append('\n');
            case HEADING -> out.append("## ").append(literal(b.phrase())).append('\n');
            case PARAGRAPH -> out.append(literal(b.phrase())).append('\n');
            case ITEM -> out.append("- ").append(literal(b.phrase())).append('\n');
            case TABLE -> {
                out.append("| | |\n|---|---|\n");
                for (List<String> row : b.rows()) {
                    out.append("| ").append(literal(String.join(" | ", row))).append(" |\n");
                }
            }
            case WORDS ->
                b.phrase()
                        .lines()
                        .forEach(line -> out.append("    ").append(line).append('\n'));
        }
    }

    /** Words that Markdown takes for nothing but words. */
    private static String literal(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append("\\`*_[<".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    private List<Block> blocks(Voice v) {
        Set<String> given = new HashSet<>();
        Map<String, String> facts = facts(v);
        Map<String, List<List<String>>> tables = new HashMap<>();
        Stock held = stock;
        if (held != null) {
            given.add("archive");
            facts.put("reports", v.phrases().counted("sources.reports", held.reports()));
            facts.put("incidents", v.phrases().counted("method.incidents", held.incidents()));
            facts.put("first", held.first() == null ? v.label("when.none") : day(v, held.first()));
            facts.put("last", held.last() == null ? v.label("when.none") : day(v, held.last()));
            tables.put("archive-outlets", outlets(v, held));
            tables.put("grades", grades(v, held));
            tables.put("decisions", decisions(v, held));
        }
        if (evaluation != null) {
            given.add("evaluation");
            facts.put("evaluation", evaluation);
        }
        return Template.in(v.code()).blocks(given, facts, tables);
    }

    private Map<String, String> facts(Voice v) {
        Map<String, String> facts = new HashMap<>();
        facts.put("version", v.pen().data("marsad " + Version.current()));
        facts.put("date", day(v, day));
        facts.put("fingerprint", v.pen().data(basis.fingerprint()));
        facts.put("words", v.figures().number(basis.words()));
        facts.put("patterns", v.figures().number(basis.patterns()));
        facts.put("parties", v.figures().number(basis.parties()));
        facts.put("outlets", v.figures().number(basis.outlets()));
        facts.put("places", v.figures().number(basis.places()));
        facts.put("countries", v.figures().number(basis.countries()));
        facts.put("policy", v.label("policy.name." + policy.code()));
        facts.put("rule", v.label("policy.rule." + policy.code()));
        for (Policy p : Policy.values()) {
            facts.put("rule-" + p.code(), v.label("policy.rule." + p.code()));
        }
        return facts;
    }

    private static String day(Voice v, LocalDate day) {
        return v.pen().data(day.toString());
    }

    private static List<List<String>> outlets(Voice v, Stock held) {
        List<List<String>> rows = new ArrayList<>();
        held.outlets().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> rows.add(List.of(name(v, e.getKey()), number(v, e.getValue()))));
        if (held.unnamed() > 0) {
            rows.add(List.of(v.label("method.outlet.none"), number(v, held.unnamed())));
        }
        return rows;
    }

    /** A name from outside, which must not end a cell. */
    private static String name(Voice v, String name) {
        return v.pen().data(Unprintable.escaped(name).replace('|', '¦'));
    }

    private static List<List<String>> grades(Voice v, Stock held) {
        List<List<String>> rows = new ArrayList<>();
        for (Grade.Value g : Grade.Value.values()) {
            rows.add(List.of(v.label("grade", g), number(v, held.grades().getOrDefault(g, 0))));
        }
        return rows;
    }

    private static List<List<String>> decisions(Voice v, Stock held) {
        List<List<String>> rows = new ArrayList<>();
        for (Decision.What what : Decision.What.values()) {
            int n = held.decisions().getOrDefault(what, 0);
            if (n > 0) {
                rows.add(List.of(v.label("decision", what), number(v, n)));
            }
        }
        return rows.isEmpty() ? List.of(List.of(v.label("method.decisions.none"), number(v, 0))) : rows;
    }

    private static String number(Voice v, int n) {
        return v.figures().number(n);
    }
}
