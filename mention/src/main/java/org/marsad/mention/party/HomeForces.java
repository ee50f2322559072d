package org.marsad.mention.party;

import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.PartyPiece.Sort;
import org.marsad.record.Actor;
import org.marsad.text.TokenisedText;

/** Forces that a report names without their country: those of the country that it is about. Source: codebook, chapter sides. */
final class HomeForces {
    private final Words words;
    private final TokenisedText text;
    private final Home home;

    HomeForces(Words words, Home home) {
        this.words = words;
        this.text = words.text();
        this.home = home;
    }

    /** Id of the state that the report is about, or null. */
    @Nullable
    String home() {
        Entry country = home.country();
        return country == null ? null : stateOf(country);
    }

    /** Id of the state whose army is meant, or null: in Palestine it is Israel's. */
    @Nullable
    String army() {
        Entry here = home.row("ARMY");
        return here == null ? home() : here.get("becomes");
    }

    /** «اللواء 135»: a unit with a number, and no name of its own, is of the country that the report is about. */
    @Nullable
    PartyPiece unit(int t, Word force) {
        Entry country = home.country();
        if (country == null || !force.has(Form.THE)) {
            return null;
        }
        int to = force.to() + 1;
        return new PartyPiece(t, to, state(country, t, to, force.form()), Sort.FORCE, t);
    }

    /** «الشرطة», «قوات الأمن»: of the country that the report is about. */
    @Nullable
    PartyPiece force(int t, Word force) {
        Word land = text.is(force.to(), "في") ? words.find(force.to() + 1, "countries") : null;
        if (land != null && !force.entry().base().equals("قوة")) {
            return new PartyPiece(t, land.to(), state(land.entry(), t, land.to(), force.form()), Sort.FORCE, t);
        }
        Entry country = home.country();
        if (country == null) {
            return null;
        }
        Actor a = state(country, t, force.to(), force.form());
        Entry foreign = force.is("kind", "army") || force.is("kind", "craft") ? home.row("ARMY") : null;
        if (foreign != null) {
            a = new Actor(foreign.get("becomes"), null, a.words().text(), foreign.get("english"), a.words());
        }
        return new PartyPiece(t, force.to(), a, Sort.FORCE, t);
    }

    static String stateOf(Entry country) {
        return "STATE:" + country.get("id");
    }

    Actor state(Entry country, int from, int to, int form) {
        return new Actor(
                stateOf(country), null, country.get("name"), country.get("english"), text.bare(from, to, form));
    }
}
