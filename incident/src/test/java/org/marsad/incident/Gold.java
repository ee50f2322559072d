package org.marsad.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.Modality;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** Annotated incidents as tellings, and which event each is of. */
final class Gold {
    private static final Evidence WORDS = new Evidence("-", 0, 1);

    final List<Telling> tellings = new ArrayList<>();
    /** The event that a claim stands for, by the claim's id; claims without one are not among them. */
    final Map<String, String> events = new HashMap<>();

    static Gold read(Path file) throws IOException {
        Gold gold = new Gold();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                gold.add(json.readTree(line));
            }
        }
        return gold;
    }

    private void add(JsonNode document) {
        String report = document.get("id").asText();
        int n = 0;
        for (JsonNode incident : document.get("incidents")) {
            String id = String.format(Locale.ROOT, "%s-%02d", report, n++);
            tellings.add(Telling.of(report, day(document.get("published")), claim(id, incident)));
            if (incident.hasNonNull("event")) {
                events.put(id, incident.get("event").asText());
            }
        }
    }

    private static Incident claim(String id, JsonNode i) {
        About about = new About(
                id,
                WORDS,
                List.of(),
                List.of(),
                Status.valueOf(i.get("status").asText().toUpperCase(Locale.ROOT)),
                Modality.OCCURRED,
                Focus.valueOf(i.get("focus").asText().toUpperCase(Locale.ROOT)),
                List.of(),
                1);
        List<Where> where = new ArrayList<>();
        i.get("places").forEach(p -> where.add(place(p)));
        LocalDate from = day(i.get("date_start"));
        When when =
                from == null ? null : new When(from, day(i.get("date_end")), When.Precision.DAY, "annotated", WORDS);
        return new Incident(
                about,
                EventType.of(i.get("type").asText()),
                null,
                when,
                where,
                actors(i.get("perpetrator")),
                actors(i.get("target")),
                List.of(),
                toll(i.get("killed")),
                toll(i.get("wounded")),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Where place(JsonNode p) {
        return new Where(
                null,
                p.get("name").asText(),
                null,
                Where.Kind.valueOf(p.get("kind").asText().toUpperCase(Locale.ROOT)),
                Where.Relation.IN,
                text(p.get("admin1")),
                text(p.get("country")),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                WORDS);
    }

    private static List<Actor> actors(@Nullable JsonNode a) {
        String id = a == null || a.isNull() ? null : text(a.get("id"));
        return id == null
                ? List.of()
                : List.of(new Actor(id, null, a.get("name").asText(), null, WORDS));
    }

    private static @Nullable Toll toll(@Nullable JsonNode t) {
        if (t == null || t.isNull()) {
            return null;
        }
        Long low = t.hasNonNull("min") ? t.get("min").asLong() : null;
        Long high = t.hasNonNull("max") ? t.get("max").asLong() : null;
        return new Toll(new CountRange(low, high, false, null), Victims.UNKNOWN, false, List.of(), WORDS);
    }

    private static @Nullable String text(@Nullable JsonNode n) {
        return n == null || n.isNull() ? null : n.asText();
    }

    private static @Nullable LocalDate day(@Nullable JsonNode n) {
        return n == null || n.isNull() ? null : LocalDate.parse(n.asText());
    }
}
