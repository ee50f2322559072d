package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Readings as an engine of middling quality might write them: annotations put into the form of readings, with seeded faults.
 * Some are dropped, some are told twice or invented, and every field is now and then left out or wrong.
 */
final class PseudoReadings {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
    private static final List<String> TYPES = List.of(
            "attack", "armed_clash", "air_drone_strike", "suicide_bomb", "arrests", "peaceful_protest", "mob_violence");
    private final Random random;
    private final List<JsonNode> seen = new ArrayList<>();

    PseudoReadings(long seed) {
        this.random = new Random(seed);
    }

    List<JsonNode> of(List<JsonNode> gold, Map<String, String> texts) {
        List<JsonNode> readings = new ArrayList<>();
        for (JsonNode row : gold) {
            if (!often(0.03)) {
                readings.add(of(row, texts.getOrDefault(row.path("id").asText(), "")));
            }
        }
        return readings;
    }

    private JsonNode of(JsonNode row, String text) {
        ObjectNode reading = NEW.objectNode();
        reading.putObject("report").set("name", row.path("id"));
        ArrayNode claims = reading.putArray("claims");
        for (JsonNode incident : row.path("incidents")) {
            seen.add(incident);
            for (int i = often(0.15) ? 0 : often(0.1) ? 2 : 1; i > 0; i--) {
                claims.add(incident(incident, text));
            }
        }
        if (often(0.2) && !seen.isEmpty()) {
            claims.add(incident(any(seen), text));
        }
        for (Kind kind : Kind.values()) {
            for (JsonNode item : row.path(kind.plural())) {
                for (int i = often(0.2) ? 0 : often(0.1) ? 2 : 1; i > 0; i--) {
                    claims.add(item(kind, item, text));
                }
            }
        }
        if (row.has("accept") && often(0.4)) {
            ObjectNode claim = claims.addObject().put("kind", often(0.7) ? "incident" : often(0.5) ? "tally" : "cost");
            claim.putObject("event").put("type", any(TYPES));
        }
        return reading;
    }

    private ObjectNode incident(JsonNode gold, String text) {
        ObjectNode claim = NEW.objectNode().put("kind", "incident");
        claim.putObject("event")
                .put("type", often(0.25) ? any(TYPES) : gold.path("type").asText());
        claim.put("focus", often(0.1) ? "background" : gold.path("focus").asText());
        copy("status", often(0.1) ? NEW.textNode("alleged") : gold.path("status"), claim);
        days(gold, claim);
        places(gold, claim);
        for (String toll : List.of("killed", "wounded")) {
            count(gold.path(toll), toll, claim);
        }
        for (String side : List.of("perpetrator", "target")) {
            sides(gold.path(side), side, claim);
        }
        chain(gold.path("source"), claim);
        claim.set("evidence", evidence(gold, text));
        return claim;
    }

    private ObjectNode item(Kind kind, JsonNode gold, String text) {
        ObjectNode claim = NEW.objectNode().put("kind", kind.label());
        count(gold.path("count"), "count", claim);
        count(gold.path("amount"), "amount", claim);
        copy("what", often(0.1) ? NEW.textNode("other") : gold.path("what"), claim);
        copy("act", often(0.1) ? NEW.textNode("warn") : gold.path("act"), claim);
        sides(gold.path("holder"), "holder", claim);
        sides(gold.path("speaker"), "speaker", claim);
        claim.set("evidence", evidence(gold, text));
        return claim;
    }

    private void days(JsonNode gold, ObjectNode claim) {
        String start = Fields.text(gold.path("date_start"));
        String end = Fields.text(gold.path("date_end"));
        if (start != null && end != null && !often(0.1)) {
            int shift = often(0.2) ? random.nextInt(7) - 3 : 0;
            ObjectNode when = claim.putObject("when")
                    .put("from", LocalDate.parse(start).plusDays(shift).toString());
            if (!often(0.1)) {
                when.put("to", LocalDate.parse(end).plusDays(shift).toString());
            }
        }
    }

    private void places(JsonNode gold, ObjectNode claim) {
        List<JsonNode> places = new ArrayList<>();
        (often(0.15) && !seen.isEmpty() ? any(seen) : gold).path("places").forEach(places::add);
        ArrayNode where = claim.putArray("where");
        for (JsonNode place : places) {
            if (!often(0.15)) {
                ObjectNode read = place.deepCopy();
                String name = place.path("name").asText();
                where.add(read.put("text", name).put("name", often(0.3) ? "مدينة " + name : name));
                if (often(0.1)) {
                    read.remove(List.of("admin1", "kind"));
                }
            }
        }
    }

    private void count(JsonNode gold, String key, ObjectNode claim) {
        if (gold.isObject() && !often(0.1)) {
            ObjectNode read = claim.putObject(key);
            read.set(
                    "low",
                    gold.path("min").isNumber() && often(0.15) ? NEW.numberNode(random.nextInt(9)) : gold.path("min"));
            read.set("high", often(0.1) ? NEW.nullNode() : gold.path("max"));
        } else if (often(0.05)) {
            claim.put(key, random.nextInt(9));
        }
    }

    private void sides(JsonNode gold, String key, ObjectNode claim) {
        ArrayNode read = claim.putArray(key);
        for (JsonNode side : Fields.many(gold)) {
            ObjectNode party = read.addObject();
            if (!often(0.2)) {
                copy("id", side.path("id"), party);
            }
            if (!often(0.2)) {
                copy("text", side.path("name"), party);
            }
        }
        if (often(0.1)) {
            read.addObject().put("id", "CIVILIANS").put("text", "المدنيين");
        }
    }

    private void chain(JsonNode source, ObjectNode claim) {
        ArrayNode chain = claim.putArray("source_chain");
        for (JsonNode via : source.path("via")) {
            chain.addObject().set("name", via);
        }
        if (source.isObject() && !often(0.2)) {
            chain.addObject().put("name", "ال" + source.path("name").asText()).set("text", source.path("name"));
        }
    }

    private ObjectNode evidence(JsonNode gold, String text) {
        String clause = gold.path("evidence").asText();
        int start = often(0.3) ? clause.indexOf(' ', random.nextInt(1 + clause.length())) + 1 : 0;
        String words = clause.substring(start);
        int unit = text.indexOf(words);
        int point = unit < 0 ? 0 : text.codePointCount(0, unit);
        int off = often(0.1) ? 1 : 0;
        return NEW.objectNode()
                .put("text", words)
                .put("start", point + off)
                .put("end", point + off + words.codePointCount(0, words.length()));
    }

    private static void copy(String key, JsonNode value, ObjectNode to) {
        if (Fields.isStated(value)) {
            to.set(key, value);
        }
    }

    private boolean often(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
