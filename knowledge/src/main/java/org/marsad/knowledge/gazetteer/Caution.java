package org.marsad.knowledge.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Lexicon;

/**
 * Tells which names are accepted only after a word of place, by the rule of the bundled tables: a name that is also an ordinary
 * word, a person's name, one or two letters long, or shared. Villages need it up to four letters, numbered places always.
 */
final class Caution {
    private static final String TABLE = "ordinary.tsv";
    private static final int SHORT = 2;
    /** Villages of so short a name, whose size nobody tells, hide among ordinary words that no list is long enough for. */
    private static final int SHORT_FOR_A_VILLAGE = 4;

    private static final double APART_KM = 10;

    /** Words that join the parts of a person's name, or stand before it, folded. */
    private static final Set<String> WITH_PERSONS = Set.of(
            "سيدي", "بن", "ابن", "ابو", "ابي", "ام", "بنت", "عبد", "ال", "الشيخ", "شيخ", "السيد", "سيد", "الحاج", "حاج",
            "حجي");

    private final Lexicon lexicon;
    private final KnownPlaces known;
    private final Set<String> words = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, @Nullable Point> first = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    Caution(Knowledge knowledge, KnownPlaces known) {
        this.lexicon = knowledge.lexicon();
        this.known = known;
        for (Entry e : knowledge.entries("persons")) {
            persons.addAll(Arrays.asList(Fold.word(e.base()).split(" ", -1)));
        }
        readTable();
    }

    private void readTable() {
        try (InputStream in = Caution.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("gazetteer: expected the table " + TABLE + " in the jar, found none");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                (line.endsWith("\tperson") ? persons : words).add(Fold.word(line.substring(0, tab)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes note of a place that may be written, so that names of several places are known before the first is. */
    void note(Candidate c, List<String> names) {
        for (String name : names) {
            String key = sharedKey(c, name);
            if (!first.containsKey(key)) {
                first.put(key, c.point());
                continue;
            }
            Point before = first.get(key);
            if (before != null && c.point() != null && before.km(c.point()) > APART_KM) {
                shared.add(key);
            }
        }
    }

    private static String sharedKey(Candidate c, String name) {
        return c.country() + ' ' + Candidate.sort(c.kind()) + ' ' + ArabicNames.key(name);
    }

    /** Whether a name of a candidate, which is none of the known places, needs a word of place before it. */
    boolean needs(Candidate c, String name) {
        String folded = Fold.word(name);
        String bare = ArabicNames.key(name);
        return bare.length() <= (c.kind().equals("village") ? SHORT_FOR_A_VILLAGE : SHORT)
                || folded.chars().anyMatch(ch -> ch >= '0' && ch <= '9')
                || has(words, folded, bare)
                || isWritten(folded)
                || isWritten(bare)
                || isPerson(folded)
                || known.isNamed(bare)
                || shared.contains(sharedKey(c, name));
    }

    private static boolean has(Set<String> set, String folded, String bare) {
        return set.contains(folded) || set.contains(bare) || set.contains("ال" + bare);
    }

    /** Whether the whole name is a written form of anything known, such as «بنابل», which is in Nabeul first. */
    private boolean isWritten(String folded) {
        long cursor = lexicon.start();
        for (int i = 0; i < folded.length() && cursor >= 0; i++) {
            cursor = lexicon.step(cursor, folded.charAt(i));
        }
        return cursor >= 0 && lexicon.accepts(cursor);
    }

    private boolean isPerson(String folded) {
        boolean person = false;
        for (String word : folded.split(" ", -1)) {
            if (has(persons, word, ArabicNames.key(word))) {
                person = true;
            } else if (!WITH_PERSONS.contains(word)) {
                return false;
            }
        }
        return person;
    }
}
