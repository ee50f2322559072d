package org.marsad.claim.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.EventType;

/**
 * What a report is about where that is neither war nor protest, and what still counts there. Source: codebook, chapter kinds, "an
 * attack on the pitch".
 */
final class Surroundings {
    /** Different words of one topic that make it the report's. */
    private static final int WORDS = 3;

    /** Tokens of the report for each word of the topic, at most. */
    private static final int TOKENS = 40;

    private final Words words;
    private final @Nullable String topic;

    Surroundings(Words words) {
        this.words = words;
        this.topic = topic(words);
    }

    private static @Nullable String topic(Words words) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        Map<String, Integer> hits = new HashMap<>();
        for (int t = 0; t < words.text().size(); t++) {
            Word w = words.find(t, "topics");
            if (w != null) {
                seen.computeIfAbsent(w.get("topic"), k -> new HashSet<>())
                        .add(w.entry().id());
                hits.merge(w.get("topic"), 1, Integer::sum);
            }
        }
        for (Map.Entry<String, Set<Integer>> e : seen.entrySet()) {
            if (e.getValue().size() >= WORDS
                    && hits.getOrDefault(e.getKey(), 0) * TOKENS >= words.text().size()) {
                return e.getKey();
            }
        }
        return null;
    }

    /** The topic that makes a figure of speech of an act, or null where it counts. */
    @Nullable
    String of(@Nullable Word act, int from, int to) {
        if (topic == null || (act == null || !act.is("role", "weak")) && armed(from, to)) {
            return null;
        }
        if (act == null || act.has(Form.VERB) || !act.is("role", "event")) {
            return topic;
        }
        return switch (EventType.of(act.get("type"))) {
            case AIR_DRONE_STRIKE,
                    SHELLING_ARTILLERY_MISSILE,
                    REMOTE_EXPLOSIVE_IED,
                    SUICIDE_BOMB,
                    GRENADE,
                    CHEMICAL_WEAPON,
                    ATTACK -> null;
            case PEACEFUL_PROTEST, PROTEST_WITH_INTERVENTION -> topic.equals("economy") ? null : topic;
            default -> topic;
        };
    }

    /** Whether weapons or armed people stand in the sentence. */
    private boolean armed(int from, int to) {
        for (int t = from; t < to; t++) {
            if (ArmedMen.at(words, t) != null || words.has(t, "means")) {
                return true;
            }
        }
        return false;
    }
}
