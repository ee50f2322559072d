package org.marsad.export.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.marsad.export.Form;
import org.marsad.export.Outcome;
import org.marsad.export.Target;
import org.marsad.export.Terms;
import org.marsad.export.table.Columns;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Holdings;
import org.marsad.json.Selection;
import org.marsad.json.Small;

/** Incidents for maps: a collection of features, one a line. Source: RFC 7946. */
public final class Features implements Form {
    private static final String FILE = "incidents.geojson";

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public Optional<String> single() {
        return Optional.of(FILE);
    }

    @Override
    public Outcome write(Holdings holdings, Terms terms, Target target) throws IOException {
        Selection open = new Selection(Columns.of(FILE).names(true));
        AtomicLong features = new AtomicLong();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(target.file(FILE), StandardCharsets.UTF_8))) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[");
            holdings.incidents(kept -> {
                String properties = Properties.of(kept.incident(), terms.policy());
                try {
                    out.write(features.getAndIncrement() == 0 ? "\n" : ",\n");
                    out.write(feature(kept.incident(), terms.open() ? open.of(properties) : properties));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write("\n]}\n");
        }
        return Outcome.of(FILE, features.get());
    }

    private static String feature(Occurrence incident, String properties) {
        String named = Small.object(json -> {
            json.text("type", "Feature");
            json.text("id", incident.id());
        });
        return named.substring(0, named.length() - 1)
                + ",\"geometry\":" + Geometry.of(incident.where())
                + ",\"properties\":" + properties + "}";
    }
}
