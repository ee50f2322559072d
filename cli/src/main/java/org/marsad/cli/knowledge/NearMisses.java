package org.marsad.cli.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.Matcher;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Pattern;
import org.marsad.knowledge.Pattern.Element;
import org.marsad.knowledge.Pattern.Gap;
import org.marsad.knowledge.Pattern.Optional;
import org.marsad.knowledge.Pattern.Slot;
import org.marsad.knowledge.PatternIndex;
import org.marsad.mention.Pieces;

/** Finds the patterns of which all but one element stand in the text, in their order. */
final class NearMisses {
    /** Words that may stand in place of the missing element. */
    private static final Gap INSTEAD = new Gap(2);

    private final Map<String, Variant> variants = new HashMap<>();
    private final PatternIndex index;

    /** A pattern line without one of its elements. */
    private record Variant(Pattern pattern, List<Element> line, int missing, int present) {}

    /**
     * A pattern that nearly matched.
     *
     * @param line the line of the pattern that comes closest
     * @param missing the element that is missing
     * @param from first token of what is there
     * @param to token after the last
     * @param at the token before which the element is missing
     * @param present how many elements are there
     */
    record Near(Pattern pattern, List<Element> line, Element missing, int from, int to, int at, int present) {}

    NearMisses(Knowledge knowledge) {
        List<Pattern> all = new ArrayList<>();
        for (Pattern pattern : knowledge.patterns()) {
            for (List<Element> line : pattern.alternatives()) {
                for (int i = 0; i < line.size(); i++) {
                    add(pattern, line, i, all);
                }
            }
        }
        index = new PatternIndex(all);
    }

    private void add(Pattern pattern, List<Element> line, int missing, List<Pattern> all) {
        List<Element> rest = new ArrayList<>(line);
        rest.remove(missing);
        List<Element> present = rest.stream().filter(NearMisses::isNeeded).toList();
        boolean tells = present.size() > 1 || present.size() == 1 && !(present.get(0) instanceof Slot);
        if (!isNeeded(line.get(missing)) || !tells) {
            return;
        }
        rest.add(missing, INSTEAD);
        String name = Integer.toString(all.size());
        all.add(new Pattern(name, pattern.means(), Map.of(), List.of(trimmed(rest))));
        variants.put(name, new Variant(pattern, line, missing, present.size()));
    }

    private static boolean isNeeded(Element e) {
        return !(e instanceof Gap) && !(e instanceof Optional);
    }

    /** Without gaps at either end. */
    private static List<Element> trimmed(List<Element> line) {
        int from = 0;
        int to = line.size();
        while (line.get(from) instanceof Gap) {
            from++;
        }
        while (line.get(to - 1) instanceof Gap) {
            to--;
        }
        return List.copyOf(line.subList(from, to));
    }

    /** Near misses of a sentence, those with most elements first; none over words where the pattern matched. */
    List<Near> find(Pieces pieces, int from, int to, List<Match> matched) {
        List<Near> found = new ArrayList<>();
        for (Match m : new Matcher(pieces, index).find(from, to)) {
            Variant v = variants.get(m.pattern().name());
            if (v != null) {
                int at = place(pieces, v, m);
                found.add(
                        new Near(v.pattern(), v.line(), v.line().get(v.missing()), m.from(), m.to(), at, v.present()));
            }
        }
        found.sort(Comparator.comparingInt((Near n) -> -n.present())
                .thenComparingInt(n -> n.from() - n.to())
                .thenComparingInt(Near::from));
        List<Near> out = new ArrayList<>();
        for (Near n : found) {
            boolean other = matched.stream()
                    .noneMatch(m -> m.pattern().name().equals(n.pattern().name()) && overlap(n, m.from(), m.to()));
            if (other
                    && out.stream()
                            .noneMatch(o ->
                                    o.pattern().name().equals(n.pattern().name()) && overlap(n, o.from(), o.to()))) {
                out.add(n);
            }
        }
        return out;
    }

    private static boolean overlap(Near n, int from, int to) {
        return n.from() < to && from < n.to();
    }

    /** The token before which the element is missing: where the elements before it end. */
    private static int place(Pieces pieces, Variant v, Match m) {
        List<Element> before = v.line().subList(0, v.missing());
        if (before.stream().noneMatch(NearMisses::isNeeded)) {
            return m.from();
        }
        Pattern prefix = new Pattern("before", "", Map.of(), List.of(trimmed(before)));
        return new Matcher(pieces, new PatternIndex(List.of(prefix)))
                .find(m.from(), m.to()).stream()
                        .filter(p -> p.from() == m.from())
                        .mapToInt(Match::to)
                        .findFirst()
                        .orElse(m.to());
    }
}
