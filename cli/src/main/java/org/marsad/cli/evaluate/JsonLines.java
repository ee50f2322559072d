package org.marsad.cli.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files of one JSON object a line, UTF-8; a name that ends in .gz is unpacked. Empty lines are passed over. */
final class JsonLines {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private JsonLines() {}

    /** Takes the rows one by one. */
    interface Taker {
        /**
         * Takes a row.
         *
         * @param where file and line
         * @param problems takes what is wrong with the row, one line each
         */
        void take(JsonNode row, String where, List<String> problems);
    }

    /**
     * Hands every row to its taker.
     *
     * @throws BadRows after the last row, if any was no JSON object or not to the taker's liking
     */
    static void read(Path file, Taker taker) throws IOException, BadRows {
        List<String> problems = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String where = file.getFileName() + ":" + ++number;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    take(text, where, taker, problems);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadRows(problems);
        }
    }

    private static void take(String text, String where, Taker taker, List<String> problems) {
        try {
            JsonNode row = JSON.readTree(text);
            if (row.isObject()) {
                taker.take(row, where, problems);
            } else {
                problems.add(where + ": row: expected a JSON object, found " + row.getNodeType());
            }
        } catch (JsonProcessingException e) {
            problems.add(where + ": row: expected a JSON object, found broken JSON: " + e.getOriginalMessage());
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean packed = file.getFileName().toString().endsWith(".gz");
        return new BufferedReader(new InputStreamReader(
                packed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8.newDecoder()));
    }
}
