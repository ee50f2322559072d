package org.marsad.export.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.export.Outcome;
import org.marsad.export.Outcome.LeftOut;
import org.marsad.export.Terms;
import org.marsad.export.Written;
import org.marsad.json.Small;
import org.marsad.json.Version;

/** Tells what an export holds, what it leaves out, and the hashes by which its files are known. */
final class Manifest {
    private Manifest() {}

    static String of(Export export, Outcome outcome, Collection<Written> files) {
        Terms terms = export.terms();
        return Small.page(json -> {
            json.text("marsad", Version.current());
            json.text("format", export.form().name());
            json.text("label", export.form().label().orElse(null));
            json.text("policy", terms.policy().code());
            json.flag("public", terms.open());
            json.flag("hxl", terms.hxl());
            json.flag("raw", terms.raw());
            json.object("filters", f -> export.told().forEach(f::text));
            json.text("as_of", export.state().asOf());
            json.text("head", export.state().head());
            json.number("incidents", outcome.incidents());
            json.object("rows", r -> outcome.rows().forEach(r::number));
            json.list("left_out", byReason(outcome.leftOut()).entrySet(), (one, e) -> {
                one.text("why", e.getKey());
                one.number("count", e.getValue().size());
                one.strings("incidents", e.getValue());
            });
            json.list("files", files, (one, f) -> {
                one.text("name", f.name());
                one.number("bytes", f.bytes());
                one.text("sha256", f.sha256());
            });
        });
    }

    private static Map<String, List<String>> byReason(List<LeftOut> all) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (LeftOut l : all) {
            out.computeIfAbsent(l.why(), w -> new ArrayList<>()).add(l.id());
        }
        return out;
    }

    /** Lines that {@code sha256sum -c} verifies. */
    static String sums(Collection<Written> files) {
        StringBuilder out = new StringBuilder();
        for (Written f : files) {
            out.append(f.sha256()).append("  ").append(f.name()).append('\n');
        }
        return out.toString();
    }
}
