package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;

/** Writes what is known of a report beside its text. */
final class ReportJson {
    private final JsonGenerator json;

    ReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** Everything, with the hash of the text that offsets count in. */
    void whole(Report report, CodePoints points) throws IOException {
        json.writeObjectFieldStart("report");
        json.writeStringField("id", report.id());
        json.writeStringField("name", report.name());
        optional("source", report.source());
        optional("url", report.url());
        optional("title", report.title());
        published(report);
        json.writeStringField("language", report.language());
        json.writeNumberField("characters", points.length());
        json.writeStringField("text_sha256", sha256(report.text()));
        json.writeEndObject();
    }

    /** Name and day alone. */
    void brief(Report report) throws IOException {
        json.writeObjectFieldStart("report");
        json.writeStringField("name", report.name());
        published(report);
        json.writeEndObject();
    }

    private void published(Report report) throws IOException {
        if (report.published() != null) {
            json.writeStringField("published", report.published().written());
        }
    }

    private void optional(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("sha-256: expected in every Java platform", e);
        }
    }
}
