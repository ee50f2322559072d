package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The texts that offsets in readings count in: the body, with the title and a blank line before it unless it begins with it. */
final class Texts {
    private Texts() {}

    /** The texts of the reports wanted, by id. */
    static Map<String, String> read(Path reports, Set<String> wanted) throws IOException, BadRows {
        Map<String, String> texts = new HashMap<>();
        JsonLines.read(reports, (row, where, problems) -> {
            String id = row.path("id").asText();
            if (wanted.contains(id)) {
                texts.put(id, text(row));
            }
        });
        return texts;
    }

    private static String text(JsonNode report) {
        String title = report.path("title").asText();
        String body = report.path("text").asText();
        return title.isEmpty() || body.startsWith(title) ? body : title + "\n\n" + body;
    }
}
