package org.marsad.knowledge.gazetteer;

import java.util.Set;

/**
 * Which places of a dump are wanted.
 *
 * @param countries ISO 3166-1 alpha-2; none means all that the bundled knowledge knows
 * @param featureClasses GeoNames' letters: A areas, P settlements, S sites, T heights and islands, H waters, L regions, R roads
 * @param minPopulation inhabitants that a settlement must have at least; at least 0, which lets those through whose number is not
 *     known
 */
public record Selection(Set<String> countries, Set<Character> featureClasses, long minPopulation) {
    public Selection {
        if (minPopulation < 0) {
            throw new IllegalArgumentException("population: expected at least 0, found " + minPopulation);
        }
        countries = Set.copyOf(countries);
        featureClasses = Set.copyOf(featureClasses);
    }

    /** Areas and settlements of all countries, whatever their size. */
    public static Selection usual() {
        return new Selection(Set.of(), Set.of('A', 'P'), 0);
    }

    boolean wants(Candidate c) {
        return (countries.isEmpty() || countries.contains(c.country()))
                && featureClasses.contains(c.featureClass())
                && (c.featureClass() != 'P' || c.population() >= minPopulation);
    }
}
