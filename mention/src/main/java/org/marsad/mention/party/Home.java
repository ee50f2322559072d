package org.marsad.mention.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.place.Gazetteer;
import org.marsad.text.TokenisedText;

/** The country that a report is about: the one that its words lead to most often. Source: codebook, chapter sides. */
final class Home {
    private static final List<String> LANDS = List.of("countries", "demonyms", "capitals");

    private final Words words;
    private final Knowledge knowledge;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Entry> rows = new HashMap<>();
    private boolean counted;
    private @Nullable Entry country;
    private @Nullable List<Entry> homes;

    Home(Words words) {
        this.words = words;
        this.knowledge = words.text().knowledge();
    }

    /** The row of the country, or null where no word leads to one or several lead equally far. */
    @Nullable
    Entry country() {
        if (!counted) {
            counted = true;
            count();
            country = most();
        }
        return country;
    }

    private @Nullable Entry most() {
        String best = null;
        boolean tie = false;
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            int top = best == null ? 0 : counts.getOrDefault(best, 0);
            if (e.getValue() > top) {
                best = e.getKey();
                tie = false;
            } else if (e.getValue() == top) {
                tie = true;
            }
        }
        return best == null || tie ? null : rows.get(best);
    }

    /** Which side a name or a party is in that country, or null where it is the same everywhere. */
    @Nullable
    Entry row(String party) {
        for (Entry e : homes()) {
            if (e.get("party").equals(party)) {
                Entry country = country();
                if (country != null && country.get("id").equals(e.get("home"))) {
                    return e;
                }
            }
        }
        return null;
    }

    private List<Entry> homes() {
        if (homes == null) {
            homes = words.table("homes");
        }
        return homes;
    }

    private void count() {
        TokenisedText text = words.text();
        long lands = words.bits("countries", "demonyms", "capitals", "places");
        for (int t = 0; t < text.size(); t++) {
            if (!words.hasAny(t, lands)) {
                continue;
            }
            for (String table : LANDS) {
                Word w = words.find(t, table);
                if (w != null && w.get("caution").isEmpty()) {
                    add(w.entry(), table.equals("countries") ? 3 : 2);
                }
            }
            Word place = weightiest(words.all(t, "places"));
            if (place != null && place.get("caution").isEmpty()) {
                Entry up = knowledge.reference(place.entry().id());
                while (up != null && up.table().equals("places")) {
                    up = knowledge.reference(up.id());
                }
                if (up != null) {
                    add(up, 2);
                }
            }
        }
    }

    /** Of the places that one name may mean the one that most reports mean by it, the longest name first; null of none. */
    private static @Nullable Word weightiest(List<Word> places) {
        Word best = null;
        for (Word w : places) {
            if (best == null || w.to() == best.to() && Gazetteer.weight(w.entry()) > Gazetteer.weight(best.entry())) {
                best = w;
            }
        }
        return best;
    }

    private void add(Entry country, int weight) {
        counts.merge(country.get("id"), weight, Integer::sum);
        rows.putIfAbsent(country.get("id"), country);
    }
}
