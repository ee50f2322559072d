package org.marsad.cli.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far two descriptions speak of the same incident, 0 to 1.1. Nothing counts without an anchor: a common place finer than a
 * country, the same stated toll, or a quarter of the evidence words in common.
 */
final class Similarity {
    private static final double ANCHOR = 0.25;
    private static final Set<String> VIOLENT = Set.of("strike", "bomb", "attack", "battle");
    private static final Map<String, String> FAMILIES = Stream.of(
                    "battle armed_clash territory_taken",
                    "strike air_drone_strike shelling_artillery_missile chemical_weapon",
                    "bomb remote_explosive_ied suicide_bomb grenade",
                    "attack attack sexual_violence",
                    "seize abduction arrests",
                    "protest peaceful_protest protest_with_intervention excessive_force_against_protesters"
                            + " violent_demonstration mob_violence",
                    "move movement_of_forces withdrawal",
                    "agreement agreement",
                    "disrupted disrupted_weapons_use",
                    "other looting_property_destruction other_strategic")
            .map(line -> List.of(line.split(" ")))
            .flatMap(words -> words.stream().skip(1).map(type -> Map.entry(type, words.get(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Similarity() {}

    /** The similarity to whichever annotator's reading is nearest. */
    static double of(List<Act> annotated, Act read) {
        return annotated.stream().mapToDouble(gold -> of(gold, read)).max().orElse(0);
    }

    static double of(Act gold, Act read) {
        double words = overlap(gold.words(), read.words());
        boolean place = Place.anySame(withoutCountries(gold), withoutCountries(read));
        boolean toll = Bounds.isStated(gold.killed()) && Objects.equals(gold.killed(), read.killed());
        if (!place && !toll && words < ANCHOR) {
            return 0;
        }
        double anchors = (place ? 0.25 : 0) + (toll ? 0.20 : 0) + 0.20 * words;
        return anchors + byType(gold.type(), read.type()) + byDate(gold, read);
    }

    /** Twice the common words by the words of both, 0 to 1. */
    static double overlap(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return common == 0 ? 0 : 2.0 * common / (some.size() + others.size());
    }

    private static List<Place> withoutCountries(Act act) {
        return act.places().stream().filter(p -> !p.isCountry()).toList();
    }

    private static double byType(@Nullable String gold, @Nullable String read) {
        if (Objects.equals(gold, read)) {
            return 0.30;
        }
        String goldFamily = FAMILIES.getOrDefault(Objects.requireNonNullElse(gold, ""), "");
        String readFamily = FAMILIES.getOrDefault(Objects.requireNonNullElse(read, ""), "");
        if (!goldFamily.isEmpty() && goldFamily.equals(readFamily)) {
            return 0.20;
        }
        return VIOLENT.contains(goldFamily) && VIOLENT.contains(readFamily) ? 0.10 : 0;
    }

    private static double byDate(Act gold, Act read) {
        if (gold.from() == null || gold.to() == null || read.from() == null || read.to() == null) {
            return gold.from() == null && read.from() == null ? 0.05 : 0;
        }
        boolean common = gold.from().compareTo(read.to()) <= 0 && read.from().compareTo(gold.to()) <= 0;
        return common ? 0.15 : 0;
    }
}
