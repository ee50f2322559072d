package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A knowledge folder of few rows that can stand alone, written for a test. */
final class SmallKnowledge {
    private final Path root;

    SmallKnowledge(Path root) {
        this.root = root;
        file("ar/patterns/slots.tsv", "slot\tfinds\trole", "الضربة\twords:actions\taction", "المكان\tplace\tplace");
        file(
                "ar/words/actions.tsv",
                "# Source: invented",
                "word\tshape\tforms\ttype\trole\texample",
                "غارة\tnoun\tغارات\tair_drone_strike\tevent\tشنت غارتين");
        file(
                "world/countries.tsv",
                "# Source: invented",
                "id\tname\tspellings\tenglish\tdemonym\tcapital\tcapital_name\tregion\tlat\tlon\tcaution",
                "SY\tسوريا\t\tSyria\tسوري\t\tدمشق\t\t35.0\t38.5\t");
        file("ar/patterns/acts.yaml", """
                - name: strike-on
                  means: act
                  pattern:
                    - شنت {الضربة} على الجسر
                  source: invented
                  examples:
                    - text: شنت غارات على الجسر
                      الضربة: غارات
                  not:
                    - text: شنت حملة على الجسر""");
    }

    SmallKnowledge file(String name, String... lines) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
