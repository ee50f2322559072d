package org.marsad.mention.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.record.Evidence;
import org.marsad.record.Where;
import org.marsad.text.TokenisedText;

/**
 * Chooses between places of one name by what else the report names: containing areas, the country, neighbours. What stays
 * open keeps its candidates. Source: codebook, chapter places, "one name, several places".
 */
final class PlaceResolver {
    /** What a place of a shared name falls behind the one that everybody means. */
    private static final int LESSER = 6;

    private static final Set<String> SMALL = Set.of("town", "village", "quarter", "site", "camp", "road", "mountain");

    private final TokenisedText text;
    private final List<PlaceName> names;
    private final Gazetteer gazetteer;
    /** For each area, how much each name speaks for it. */
    private final Map<Integer, Map<String, Integer>> support = new HashMap<>();

    private final Map<Integer, List<Entry>> areas = new HashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Integer> nationSupport = new HashMap<>();
    /** For each country the names that can only mean places in it. */
    private final Map<String, Set<String>> countryNames = new HashMap<>();

    PlaceResolver(TokenisedText text, List<PlaceName> names) {
        this.text = text;
        this.names = names;
        this.gazetteer = new Gazetteer(text.knowledge());
    }

    List<PlacePiece> resolve() {
        nations();
        countries();
        for (PlaceName n : List.copyOf(names)) {
            if (n.candidates.removeIf(c -> doubtful(n, c)) && n.candidates.isEmpty() && !named(n)) {
                names.remove(n);
            }
        }
        weigh();
        List<PlaceName> open = new ArrayList<>();
        for (PlaceName n : names) {
            if (n.candidates.size() == 1) {
                n.chosen = n.candidates.get(0);
            } else {
                open.add(n);
            }
        }
        for (PlaceName n : open) {
            n.chosen = best(n);
            if (n.chosen != null && !n.kind.isEmpty()) {
                byName.putIfAbsent(n.chosen.base(), n.chosen);
            }
        }
        List<PlacePiece> out = new ArrayList<>();
        for (PlaceName n : names) {
            out.add(piece(n));
        }
        return out;
    }

    private List<Entry> areas(Entry e) {
        return areas.computeIfAbsent(e.id(), k -> gazetteer.areas(e));
    }

    /** Every name supports the areas that all its candidates lie in. */
    private void weigh() {
        Set<String> seen = new HashSet<>();
        for (PlaceName n : names) {
            if (n.candidates.isEmpty() || !seen.add(n.key)) {
                continue;
            }
            Map<Integer, Integer> counts = new HashMap<>();
            for (Entry c : n.candidates) {
                Set<Integer> up = new HashSet<>();
                up.add(c.id());
                areas(c).forEach(a -> up.add(a.id()));
                up.forEach(id -> counts.merge(id, 1, Integer::sum));
            }
            counts.forEach((id, k) ->
                    support.computeIfAbsent(id, i -> new HashMap<>()).put(n.key, 12 * k / n.candidates.size()));
        }
    }

    /** Adjectives of nation speak for a country, though less than its name. */
    private void nations() {
        int demonyms = text.knowledge().tableCode("demonyms");
        for (int t = 0; t < text.size(); t++) {
            for (int h = text.firstHit(t); h < text.firstHit(t + 1); h++) {
                for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                    int id = text.knowledge().lexicon().entryOf(r);
                    if (text.knowledge().tableCodeOf(id) == demonyms) {
                        String country = text.knowledge().entry(id).get("id");
                        nationSupport.merge(country, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Whether a sort of place without article stands before: «حي النور», not «العاصمة الغانية». */
    private boolean named(PlaceName n) {
        String before = n.kind.isEmpty() || n.from == 0 ? "ال" : text.folded(n.from - 1);
        return !before.startsWith("ال")
                && !before.startsWith("لل")
                && !(before.length() > 3 && before.startsWith("ال", 1));
    }

    /** Which names speak for a country: all that they may mean lies there, and they are not only small places that share a name. */
    private void countries() {
        for (PlaceName n : names) {
            Set<String> all = new HashSet<>();
            n.candidates.forEach(c -> all.add(String.valueOf(Gazetteer.country(c, areas(c)))));
            if (all.size() == 1 && n.candidates.stream().anyMatch(PlaceResolver::sure)) {
                countryNames
                        .computeIfAbsent(all.iterator().next(), k -> new HashSet<>())
                        .add(n.key);
            }
        }
    }

    /** Whether a name that stands for a row needs nothing else to bear it out. */
    private static boolean sure(Entry c) {
        return Gazetteer.isCountry(c) || !shared(c) && c.get("caution").isEmpty();
    }

    /** Whether a row is a small place whose name many share. */
    private static boolean shared(Entry c) {
        return !Gazetteer.isCountry(c)
                && (c.is("kind", "quarter") || SMALL.contains(c.get("kind")) && c.is("caution", "word-before"));
    }

    /**
     * Whether a row is not meant. A small place whose name many share is not, where the report speaks of other countries alone:
     * «حي النور» in a report on Tunisia is none of Mosul. A name that is an ordinary word too is not by itself, where the report
     * speaks of other countries alone («حي الزهور» of a district of that name neither), or of none and nothing before the name says that it is a place: «حركة الجولان».
     */
    private boolean doubtful(PlaceName n, Entry c) {
        boolean word = c.is("caution", "country-named") && n.to - n.from == 1 && n.kind.isEmpty();
        boolean other = !n.kind.isEmpty() && !Gazetteer.isCountry(c) && !PlaceFinder.fits(c, n.kind);
        String country = word || other || shared(c) ? Gazetteer.country(c, areas(c)) : null;
        if (country == null || speaks(country, n.key)) {
            return false;
        }
        boolean placed = n.lead < n.from || n.relation != Where.Relation.IN || (n.form & (Form.BI | Form.LI)) != 0;
        return word && !placed || countryNames.keySet().stream().anyMatch(land -> speaks(land, n.key));
    }

    /** Whether an adjective of nation or another name speaks for a country. */
    private boolean speaks(String country, String name) {
        return nationSupport.containsKey(country)
                || countryNames.getOrDefault(country, Set.of()).stream().anyMatch(other -> !other.equals(name));
    }

    private @Nullable Entry best(PlaceName n) {
        Entry best = null;
        int top = Integer.MIN_VALUE;
        boolean tie = false;
        for (Entry c : n.candidates) {
            int score = score(n, c);
            if (score > top) {
                top = score;
                best = c;
                tie = false;
            } else if (score == top) {
                tie = true;
            }
        }
        return tie ? null : best;
    }

    /** What the other names of the report say for an area. */
    private int support(int area, String name) {
        int sum = 0;
        for (Map.Entry<String, Integer> e : support.getOrDefault(area, Map.of()).entrySet()) {
            sum += e.getKey().equals(name) ? 0 : e.getValue();
        }
        return Math.min(sum, 36);
    }

    private int score(PlaceName n, Entry c) {
        int score = 2 * Gazetteer.weight(c) - (c.is("caution", "word-before") ? LESSER : 0);
        if (!n.kind.isEmpty()) {
            score += PlaceFinder.fits(c, n.kind) ? 40 : -20;
        } else if (n.relation != Where.Relation.IN && !Gazetteer.isCountry(c) && c.is("kind", "admin1")) {
            score += 6;
        }
        if (byName.get(c.base()) == c) {
            score += 8;
        }
        List<Entry> up = areas(c);
        for (Entry a : up) {
            int s = support(a.id(), n.key);
            score += Gazetteer.isCountry(a) ? s / 2 : s;
        }
        String country = Gazetteer.country(c, up);
        if (country != null) {
            score += 2 * Math.min(nationSupport.getOrDefault(country, 0), 8);
        }
        int own = support(c.id(), n.key);
        score += Gazetteer.isCountry(c) ? own / 2 : own + (own > 0 ? 4 : 0);
        return score;
    }

    private PlacePiece piece(PlaceName n) {
        Entry e = n.chosen;
        Evidence words = text.bare(n.from, n.to, n.form);
        if (e == null) {
            return new PlacePiece(n.lead, n.from, n.to, unresolved(n, words), null, List.of());
        }
        List<Entry> up = areas(e);
        Where.Kind kind = Gazetteer.kind(e);
        String name = e.base();
        if (n.sided && (kind == Where.Kind.COUNTRY)) {
            kind = Where.Kind.REGION;
            words = text.bare(n.sideFrom, n.to, 0);
            name = words.text();
        }
        Where.Relation relation = n.sided && kind == Where.Kind.SETTLEMENT ? Where.Relation.NEAR : n.relation;
        Precision p = Precision.of(kind, relation, !Gazetteer.isCountry(e) && e.is("kind", "quarter"));
        if (n.sided && kind == Where.Kind.REGION && Gazetteer.isCountry(e)) {
            p = new Precision(null, 6, null);
        }
        Where where = new Where(
                e.get("id"),
                name,
                e.get("english"),
                kind,
                relation,
                Gazetteer.admin1(e, up),
                Gazetteer.country(e, up),
                degrees(e, "lat"),
                degrees(e, "lon"),
                p.radiusKm(),
                p.ucdp(),
                p.acled(),
                List.of(),
                words);
        return new PlacePiece(n.lead, n.from, n.to, where, e, up);
    }

    private static @Nullable Double degrees(Entry e, String column) {
        String cell = e.get(column);
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    /** The sort that the word before a name says, where no row is known. */
    private static Where.@Nullable Kind kind(String word) {
        return switch (word) {
            case "settlement" -> Where.Kind.SETTLEMENT;
            case "quarter", "admin2", "admin3" -> Where.Kind.DISTRICT;
            case "region" -> Where.Kind.REGION;
            default -> Where.Kind.SITE;
        };
    }

    /** Several places that cannot be told apart, or a name that no row has: the words, the areas common to all, and the candidates. */
    private Where unresolved(PlaceName n, Evidence words) {
        String admin1 = null;
        String country = null;
        Set<String> admins = new HashSet<>();
        Set<String> countries = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Entry c : n.candidates) {
            List<Entry> up = areas(c);
            admins.add(String.valueOf(Gazetteer.admin1(c, up)));
            countries.add(String.valueOf(Gazetteer.country(c, up)));
            admin1 = Gazetteer.admin1(c, up);
            country = Gazetteer.country(c, up);
            ids.add(c.get("id"));
        }
        return new Where(
                null,
                n.candidates.isEmpty() ? words.text() : n.candidates.get(0).base(),
                null,
                n.candidates.isEmpty() ? kind(n.kind) : null,
                n.relation,
                admins.size() == 1 ? admin1 : null,
                countries.size() == 1 ? country : null,
                null,
                null,
                null,
                null,
                null,
                ids,
                words);
    }
}
