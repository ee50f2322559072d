package org.marsad.claim.act;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.mention.Words;

/** Words for people who bear arms; of «مجهولون» nobody says so. */
final class ArmedMen {
    private ArmedMen() {}

    /** The word for armed people that begins at a token, or null. */
    static @Nullable Word at(Words words, int token) {
        Word w = words.find(token, "people", "group", "combatants");
        return w == null || w.entry().base().equals("مجهول") ? null : w;
    }
}
