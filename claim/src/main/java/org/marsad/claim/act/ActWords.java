package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.pattern.Match;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;

/** Which sentences hold words of acts: only they are read for acts. */
public final class ActWords {
    private static final List<String> NAMES = List.of("parties", "outlets", "persons");

    private final Pieces pieces;
    private final Words words;
    /** Tables whose words alone make a sentence one to be read. */
    private final long sure;

    private boolean @Nullable [] inNames;

    public ActWords(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.sure = words.bits("actions", "harms");
    }

    /** Whether a sentence holds anything that the templates could be about. */
    public boolean triggered(int from, int to, List<Match> matches) {
        for (Match m : matches) {
            if (m.means("trigger")) {
                return true;
            }
        }
        for (int t = from; t < to; t++) {
            if (words.hasAny(t, sure)
                    || words.find(t, "sayings", "status", "denied") != null
                    || words.find(t, "denials", "role", "verdict") != null
                    || words.find(t, "crowds", "role", "cause") != null
                    || words.find(t, "crowds", "role", "voice") != null) {
                return true;
            }
        }
        return false;
    }

    /** The words between two tokens that are sure to name an act, each once. */
    public List<String> named(int from, int to) {
        List<String> out = new ArrayList<>();
        for (int t = from; t < to; t++) {
            Word w = words.find(t, "actions");
            if (w != null
                    && (w.is("role", "event") || w.is("role", "verb") || w.is("role", "happen"))
                    && !inNames()[t]) {
                String said = pieces.text().bare(t, w.to(), w.form()).text();
                if (!out.contains(said)) {
                    out.add(said);
                }
            }
        }
        return out;
    }

    /** Tokens that are part of a time or a name and so name no act: «فجر أمس», «صحيفة الهجوم». */
    boolean[] inNames() {
        if (inNames != null) {
            return inNames;
        }
        boolean[] out = new boolean[pieces.text().size()];
        pieces.times().forEach(p -> Arrays.fill(out, p.from(), p.to(), true));
        pieces.places().forEach(p -> Arrays.fill(out, p.from(), p.to(), true));
        long names = words.bits("parties", "outlets", "persons");
        for (int t = 0; t < out.length; t++) {
            for (String table : words.hasAny(t, names) ? NAMES : List.<String>of()) {
                Word w = words.find(t, table);
                if (w != null && (w.to() > t + 1 || w.get("caution").isEmpty())) {
                    Arrays.fill(out, t, w.to(), true);
                }
            }
        }
        inNames = out;
        return out;
    }
}
