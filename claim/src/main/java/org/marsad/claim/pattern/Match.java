package org.marsad.claim.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Pattern;
import org.marsad.mention.Piece;

/**
 * A pattern found in the text.
 *
 * @param pattern the pattern
 * @param from first token
 * @param to token after the last
 * @param slots what fills the slots, in the order of the text
 */
public record Match(Pattern pattern, int from, int to, List<Slot> slots) {
    public Match {
        slots = List.copyOf(slots);
    }

    /**
     * A filled slot.
     *
     * @param name folded name of the slot
     * @param role what it is to the claim
     * @param piece what fills it
     */
    public record Slot(String name, String role, Piece piece) {}

    /** The first piece in a role, or null. */
    public @Nullable Piece role(String role) {
        for (Slot s : slots) {
            if (s.role().equals(role)) {
                return s.piece();
            }
        }
        return null;
    }

    /** All pieces in a role. */
    public List<Piece> roles(String role) {
        List<Piece> out = new ArrayList<>();
        for (Slot s : slots) {
            if (s.role().equals(role)) {
                out.add(s.piece());
            }
        }
        return out;
    }

    public boolean means(String what) {
        return pattern.means().equals(what);
    }
}
