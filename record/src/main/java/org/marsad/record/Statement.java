package org.marsad.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A political utterance: accuse, threaten, demand, reject, promise.
 *
 * @param speaker who utters it
 * @param act what the utterance does
 * @param addressee whom it is about or addressed to, or empty
 * @param when when it was uttered, or null where not stated
 * @param quoted whether the content stands in quotation marks
 * @param content the words of the content
 */
public record Statement(
        About about,
        List<Actor> speaker,
        Act act,
        List<Actor> addressee,
        @Nullable When when,
        boolean quoted,
        Evidence content)
        implements Claim {
    public Statement {
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
    }

    /** What an utterance does. */
    public enum Act {
        ACCUSE,
        THREATEN,
        WARN,
        DEMAND,
        REJECT,
        PROMISE,
        CONDEMN,
        DENY,
        PROPOSE,
        ADMIT
    }

    @Override
    public String kind() {
        return "statement";
    }
}
