package org.marsad.mention.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.text.TokenisedText;

/** Reads whom an armed group serves: «موالية لإيران», «التابعة لها», «مدعومة من تركيا». Source: codebook, chapter sides. */
final class Allegiances {
    private final Words words;
    private final Names names;
    private final Home home;
    private @Nullable List<Entry> rows;

    Allegiances(Words words, Names names, Home home) {
        this.words = words;
        this.names = names;
        this.home = home;
    }

    /**
     * Whom a group serves.
     *
     * @param id the side's id
     * @param name the side's name
     * @param to token after the words
     * @param owned whether it is a part of the side, not only on its side: «تابعة»
     */
    record Bond(String id, String name, int to, boolean owned) {}

    @Nullable
    Bond at(int t, @Nullable Actor latestState, TokenisedText text) {
        Word bond = words.find(t, "bonds");
        if (bond == null) {
            return null;
        }
        int s = bond.to();
        if (text.is(s, "من") || text.is(s, "مع") || text.is(s, "علي") || text.is(s, "الي")) {
            s++;
        }
        boolean owned = bond.is("bond", "owned");
        if ((text.is(s, "لها") || text.is(s, "له") || text.is(s, "منها") || text.is(s, "لهما"))
                && latestState != null) {
            return new Bond(latestState.id(), latestState.name(), s + 1, owned);
        }
        if (text.is(s, "للرئيس") || text.is(s, "الرئيس")) {
            s++;
        }
        Word party = names.at(s);
        if (party != null) {
            String id = party.get("party");
            return new Bond(
                    id.isEmpty() ? "OTHER:" + party.get("english") : id,
                    party.entry().base(),
                    party.to(),
                    owned || id.startsWith("STATE:"));
        }
        for (String table : List.of("countries", "capitals")) {
            Word w = words.find(s, table);
            if (w != null) {
                return new Bond("STATE:" + w.get("id"), w.get("name"), w.to(), owned);
            }
        }
        Word force = words.find(s, "forces");
        if (force != null) {
            int at = force.to();
            Word inner = words.find(at, "forces");
            if (inner != null && !inner.has(Form.AND)) {
                at = inner.to();
            }
            Word nation = words.find(at, "demonyms");
            if (nation != null && !nation.has(Form.AND)) {
                return new Bond("STATE:" + nation.get("id"), nation.get("name"), nation.to(), owned);
            }
            Entry country = home.country();
            if (country != null && force.has(Form.THE) && !force.get("kind").equals("irregular")) {
                return new Bond("STATE:" + country.get("id"), country.get("name"), force.to(), owned);
            }
        }
        Word nation = s > bond.to() ? words.find(s, "demonyms") : null;
        return nation == null ? null : new Bond("STATE:" + nation.get("id"), nation.get("name"), nation.to(), owned);
    }

    /** The side that a group with this bond is. */
    Actor actor(Bond bond, String nation, Evidence words) {
        Entry best = null;
        for (Entry e : rows()) {
            if (e.get("serves").equals(bond.id())
                    && (e.get("nation").isEmpty() || e.get("nation").equals(nation))) {
                if (best == null || best.get("nation").isEmpty()) {
                    best = e;
                }
            }
        }
        if (best != null) {
            return new Actor(best.get("party"), null, words.text(), best.get("english"), words);
        }
        String id = bond.id().startsWith("STATE:") ? "OTHER:pro-" + bond.id().substring(6) + " armed group" : bond.id();
        return new Actor(id, null, words.text(), null, words);
    }

    private List<Entry> rows() {
        if (rows == null) {
            rows = words.table("allegiances");
        }
        return rows;
    }
}
