package org.marsad.export.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marsad.export.Target;
import org.marsad.export.Terms;
import org.marsad.export.Written;
import org.marsad.export.table.Column;
import org.marsad.export.table.Columns;
import org.marsad.json.Small;

/** Describes the tables for programs. Source: Frictionless Data Package v1, Tabular Data Resource, Table Schema, CSV Dialect. */
final class DataPackage {
    private static final Map<String, String> TITLES = Map.of(
            "incidents.csv", "Incidents: what several accounts have in common",
            "claims.csv", "Claims: what each account says, a row for each thing",
            "postures.csv", "Postures: who holds what where, according to whom",
            "sources.csv", "Sources: who says it first",
            "reports.csv", "Reports behind incidents and postures");

    private static final Map<String, List<String>> KEYS = Map.of(
            "incidents.csv", List.of("id"),
            "claims.csv", List.of("claim", "row"),
            "postures.csv", List.of("claim"),
            "sources.csv", List.of("key"),
            "reports.csv", List.of("id"));

    private static final Map<String, List<Reference>> REFERENCES = Map.of(
            "claims.csv",
            List.of(
                    new Reference("incident", "incidents", "id"),
                    new Reference("originator", "sources", "key"),
                    new Reference("report", "reports", "id")),
            "postures.csv",
            List.of(new Reference("report", "reports", "id")));

    /** A column that leads to a column of another table. */
    private record Reference(String column, String table, String key) {}

    private DataPackage() {}

    /** The description of tables that are written. */
    static String of(Terms terms, Target target) {
        return Small.page(json -> {
            json.text("profile", "tabular-data-package");
            json.text("name", "marsad-incidents");
            json.text("title", "Incidents of armed conflict, with who says so");
            json.text(
                    "description",
                    "Figures by the rules of " + terms.policy().code()
                            + ". An empty cell is not stated; 0 is stated as none."
                            + (terms.raw()
                                    ? ""
                                    : " A cell that a spreadsheet would calculate begins with an apostrophe that is none"
                                            + " of its own.")
                            + (terms.open()
                                    ? " For everybody: no place finer than a settlement, no name of a private person."
                                    : ""));
            json.list("resources", Dataset.TABLES, (one, file) -> resource(one, file, terms, target.written(file)));
        });
    }

    private static void resource(Small json, String file, Terms terms, Written written) {
        json.text("profile", "tabular-data-resource");
        json.text("name", file.substring(0, file.indexOf('.')));
        json.text("title", TITLES.get(file));
        json.text("path", file);
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.number("bytes", written.bytes());
        json.text("hash", "sha256:" + written.sha256());
        json.object("dialect", d -> {
            d.text("delimiter", ",");
            d.text("lineTerminator", "\r\n");
            d.text("quoteChar", "\"");
            d.text("commentChar", terms.hxl() ? "#" : null);
            d.text("csvddfVersion", "1.2");
        });
        json.object("schema", s -> {
            s.list("fields", columns(file, terms), DataPackage::field);
            s.strings("missingValues", List.of(""));
            s.strings("primaryKey", KEYS.getOrDefault(file, List.of()));
            List<Reference> references = REFERENCES.getOrDefault(file, List.of());
            if (!references.isEmpty()) {
                s.list("foreignKeys", references, (one, r) -> {
                    one.text("fields", r.column());
                    one.object("reference", to -> {
                        to.text("resource", r.table());
                        to.text("fields", r.key());
                    });
                });
            }
        });
    }

    private static List<Column> columns(String file, Terms terms) {
        return Columns.of(file).list().stream()
                .filter(c -> c.open() || !terms.open())
                .toList();
    }

    private static void field(Small json, Column c) {
        json.text("name", c.name());
        json.text("type", c.type());
        json.text("description", c.meaning());
        if (!c.constraints().isEmpty()) {
            json.object("constraints", to -> constraints(to, c.constraints()));
        }
    }

    private static void constraints(Small json, String written) {
        for (String constraint : split(written, ' ')) {
            int at = constraint.indexOf('=');
            String value = constraint.substring(at + 1);
            switch (at < 0 ? constraint : constraint.substring(0, at)) {
                case "required" -> json.flag("required", true);
                case "unique" -> json.flag("unique", true);
                case "minimum" -> json.number("minimum", Long.valueOf(value));
                case "maximum" -> json.number("maximum", Long.valueOf(value));
                case "enum" -> json.strings("enum", split(value, '|'));
                case "pattern" -> json.text("pattern", value);
                default -> throw new IllegalStateException("columns.tsv: no such constraint: " + constraint);
            }
        }
    }

    private static List<String> split(String text, char at) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(at); i >= 0; i = text.indexOf(at, from)) {
            out.add(text.substring(from, i));
            from = i + 1;
        }
        out.add(text.substring(from));
        return out;
    }
}
