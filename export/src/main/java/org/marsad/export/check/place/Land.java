package org.marsad.export.check.place;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Country;
import org.marsad.export.country.Outline;

/**
 * What a file means by the name of a country.
 *
 * @param country the country itself
 * @param parts all countries that the name stands for; UCDP codes the West Bank and Gaza under Israel
 * @param name the name that the file's format has for it
 * @param numbers Gleditsch and Ward numbers that it had and has; empty where none is known
 */
public record Land(Country country, List<Country> parts, String name, Set<Integer> numbers) {
    public Land {
        parts = List.copyOf(parts);
        numbers = Set.copyOf(numbers);
    }

    /**
     * Kilometres from a point to the land, 0 within it; empty where no outline is known. What it held on the day, or is said to hold,
     * counts too.
     *
     * @param day the day in question; null counts what it ever held
     */
    public OptionalDouble kilometres(double lat, double lon, @Nullable LocalDate day) {
        double least = Double.MAX_VALUE;
        for (Country part : parts) {
            Outline outline = Outline.of(part.iso2()).orElse(null);
            if (outline != null) {
                least = Math.min(least, outline.kilometres(lat, lon));
            }
        }
        if (least == 0 || least == Double.MAX_VALUE) {
            return least == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        for (Territory held : Territory.of(country.iso2())) {
            Outline outline = Outline.of(held.liesIn()).orElse(null);
            if (outline != null && held.counts(lat, lon, day)) {
                least = Math.min(least, outline.kilometres(lat, lon));
            }
        }
        return OptionalDouble.of(least);
    }
}
