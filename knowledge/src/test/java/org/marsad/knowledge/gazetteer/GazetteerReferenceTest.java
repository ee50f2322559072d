package org.marsad.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.marsad.knowledge.Entry;

/**
 * The bundled gazetteer against the reference tables. Where they disagree and the bundled row stays, {@code exceptions.tsv} says
 * why; an exception that is no longer needed fails too.
 */
@TestInstance(Lifecycle.PER_CLASS)
class GazetteerReferenceTest {
    /** Kilometres between a bundled point and that of the reference, by kind. Areas are told by points about their middle. */
    private static final Map<String, Integer> FARTHEST =
            Map.of("city", 10, "town", 5, "village", 5, "camp", 5, "admin2", 50, "admin1", 80);

    private static final int SUB_DISTRICT_KM = 60;
    private static final int NAMESAKE_KM = 2;
    private static final List<String> COUNTRIES = List.of("sy", "iq", "ye", "lb", "ly", "sd", "ps");

    private final Bundled bundled = new Bundled();
    private final KnownPlaces known = new KnownPlaces(bundled.knowledge());
    private final Map<String, Reference> references = new HashMap<>();

    private Reference reference(String country) throws IOException {
        Reference reference = references.get(country);
        if (reference == null) {
            reference = new Reference(country);
            references.put(country, reference);
        }
        return reference;
    }

    /** Places of the reference by name, with the bundled area that contains each. */
    private final class Reference {
        private final Map<String, List<Candidate>> byName = new HashMap<>();
        private final Map<String, List<Candidate>> byConsonants = new HashMap<>();
        private final Areas areas = new Areas();
        private final List<Candidate> all;

        Reference(String country) throws IOException {
            all = ReferenceTables.whosOnFirst(country);
            all.stream().filter(Candidate::isArea).forEach(areas::add);
            areas.settle(known, c -> false);
            for (Candidate c : all) {
                if (c.kind().equals("quarter") || c.isArea()) {
                    continue;
                }
                ArabicNames.of(c.names()).stream()
                        .map(Bundled::loose)
                        .distinct()
                        .forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>())
                                .add(c));
                byConsonants
                        .computeIfAbsent(Bundled.consonants(c.english()), k -> new ArrayList<>())
                        .add(c);
            }
        }

        String area(Candidate c, String kind) {
            return bundled.area(areas.parent(c), kind);
        }
    }

    private static double km(Entry place, Candidate c) {
        return Bundled.point(place).km(Objects.requireNonNull(c.point()));
    }

    private static boolean isIn(Entry place, String country) {
        return place.get("country").equalsIgnoreCase(country)
                && FARTHEST.containsKey(place.get("kind"))
                && !Candidate.isArea(place.get("kind"));
    }

    @Test
    void placesLieWhereTheReferenceHasThoseOfTheirNameAndArea() throws IOException {
        Map<String, String> far = new TreeMap<>();
        int compared = 0;
        for (String country : COUNTRIES) {
            Reference reference = reference(country);
            for (Entry place : bundled.places()) {
                List<Candidate> namesakes = isIn(place, country) ? namesakes(reference, place) : List.of();
                for (Candidate c : namesakes) {
                    compared++;
                    if (km(place, c) > FARTHEST.get(place.get("kind"))) {
                        far.put(
                                place.get("id"),
                                place.base() + ": " + Math.round(km(place, c)) + " km from " + c.point());
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1500);
        assertThat(far.keySet()).as(far.toString()).isEqualTo(exceptions("distance"));
    }

    /** The nearest place of the same name in the same second-level area, or first-level where the row names no second. */
    private List<Candidate> namesakes(Reference reference, Entry place) {
        String second = bundled.area(place.get("id"), "admin2");
        String kind = second.isEmpty() ? "admin1" : "admin2";
        String area = bundled.area(place.get("id"), kind);
        return Bundled.names(place).stream()
                .flatMap(n -> reference.byName.getOrDefault(n, List.of()).stream())
                .filter(c -> !area.isEmpty() && reference.area(c, kind).equals(area) || km(place, c) <= NAMESAKE_KM)
                .min(Comparator.comparingDouble(c -> km(place, c)))
                .stream()
                .toList();
    }

    @Test
    void placesLieInTheFirstLevelAreaOfTheReference() throws IOException {
        Map<String, String> elsewhere = new TreeMap<>();
        for (String country : COUNTRIES) {
            Reference reference = reference(country);
            for (Entry place : bundled.places()) {
                String area = bundled.area(place.get("id"), "admin1");
                if (!isIn(place, country) || area.isEmpty()) {
                    continue;
                }
                Bundled.names(place).stream()
                        .flatMap(n -> reference.byName.getOrDefault(n, List.of()).stream())
                        .filter(c -> km(place, c) <= FARTHEST.get(place.get("kind")))
                        .min(Comparator.comparingDouble(c -> km(place, c)))
                        .map(c -> reference.area(c, "admin1"))
                        .filter(told -> !told.isEmpty() && !told.equals(area))
                        .ifPresent(
                                told -> elsewhere.put(place.get("id"), place.base() + ": " + area + ", not " + told));
            }
        }
        assertThat(elsewhere.keySet()).as(elsewhere.toString()).isEqualTo(exceptions("area"));
    }

    @Test
    void placesKnowASpellingOfTheReference() throws IOException {
        Map<String, String> unknown = new TreeMap<>();
        int compared = 0;
        for (String country : COUNTRIES) {
            Reference reference = reference(country);
            for (Entry place : bundled.places()) {
                if (!isIn(place, country)) {
                    continue;
                }
                Set<String> spellings = new TreeSet<>();
                reference.byConsonants.getOrDefault(Bundled.consonants(place.get("english")), List.of()).stream()
                        .filter(c -> km(place, c) <= NAMESAKE_KM)
                        .forEach(c -> ArabicNames.of(c.names()).forEach(n -> spellings.add(Bundled.loose(n))));
                compared += spellings.isEmpty() ? 0 : 1;
                if (!spellings.isEmpty() && Bundled.names(place).stream().noneMatch(spellings::contains)) {
                    unknown.put(place.get("id"), place.base() + ": " + spellings);
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
        assertThat(unknown.keySet()).as(unknown.toString()).isEqualTo(exceptions("spelling"));
    }

    @Test
    void areasLieWhereTheReferenceHasThem() throws IOException {
        Map<String, String> far = new TreeMap<>();
        for (String country : COUNTRIES) {
            Reference reference = reference(country);
            for (Candidate c : reference.all) {
                Areas.Area area = c.isArea() ? reference.areas.area(c.key()) : null;
                Entry place = area == null ? null : bundled.byId(area.id());
                if (place != null && km(place, c) > FARTHEST.get(place.get("kind"))) {
                    far.put(area.id(), place.base() + ": " + Math.round(km(place, c)) + " km from " + c.point());
                }
            }
        }
        assertThat(far.keySet()).as(far.toString()).isEqualTo(exceptions("area-distance"));
    }

    @Test
    void everyAreaOfOchaIsThereWithItsParent() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        ReferenceTables.rows("ocha-pcodes-adm1-2.csv", (row, line) -> {
            Entry place = bundled.byId(row.get("P-Code"));
            String parent = row.get("Parent P-Code");
            if (place == null) {
                wrong.put(row.get("P-Code"), "is not there: " + row.get("Name"));
            } else if (!place.get("parent")
                    .equals(row.get("Admin Level").equals("1") ? place.get("country") : parent)) {
                wrong.put(row.get("P-Code"), "lies in " + place.get("parent") + ", not in " + parent);
            }
        });
        assertThat(wrong.keySet()).as(wrong.toString()).isEqualTo(exceptions("code"));
    }

    @Test
    void syrianAreasAreSpeltAndLieAsInTheirTable() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        ReferenceTables.rows("opensyria-admin.tsv", (row, line) -> {
            Point point = new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            List<String> names = new ArrayList<>(List.of(row.get("name_ar")));
            names.addAll(List.of(row.get("aliases_ar").split("\\|", -1)));
            Set<String> spellings = new TreeSet<>();
            ArabicNames.of(names).forEach(n -> spellings.add(Bundled.loose(n)));
            for (Entry place : bundled.places()) {
                boolean same = row.get("level").equals("3")
                        ? Bundled.names(place).stream().anyMatch(spellings::contains)
                                && bundled.area(place.get("id"), "admin2")
                                        .equals(row.get("pcode").substring(0, 6))
                                && isIn(place, "SY")
                        : place.get("id").equals(row.get("pcode"));
                if (same && Bundled.point(place).km(point) > SUB_DISTRICT_KM) {
                    wrong.put(
                            place.get("id"),
                            place.base() + ": "
                                    + Math.round(Bundled.point(place).km(point)) + " km away");
                }
                if (same && Bundled.names(place).stream().noneMatch(spellings::contains)) {
                    wrong.put(place.get("id"), place.base() + ": " + spellings);
                }
            }
        });
        assertThat(wrong.keySet()).as(wrong.toString()).isEqualTo(exceptions("syria"));
    }

    @Test
    void yemeniDistrictsAreSpeltAsInTheirTable() throws IOException {
        Set<String> districts = new TreeSet<>();
        for (Entry place : bundled.places()) {
            if (place.is("country", "YE") && place.is("kind", "admin2")) {
                districts.addAll(Bundled.names(place));
                ArabicNames.of(new ArrayList<>(Bundled.names(place))).forEach(n -> districts.add(Bundled.loose(n)));
            }
        }
        Set<String> unknown = new TreeSet<>();
        ReferenceTables.rows("yemen-districts.tsv", (row, line) -> {
            String name = row.get("district_ar").replace(" و ", " و");
            String bare = ArabicNames.of(List.of(name)).get(0);
            if (!districts.contains(Bundled.loose(name)) && !districts.contains(Bundled.loose(bare))) {
                unknown.add(row.get("district_ar"));
            }
        });
        assertThat(unknown).isEqualTo(exceptions("yemen"));
    }

    /** What stands in the table of exceptions for one check. */
    private static Set<String> exceptions(String check) throws IOException {
        Set<String> out = new TreeSet<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GazetteerReferenceTest.class.getResourceAsStream("exceptions.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals(check)) {
                    assertThat(cells)
                            .as("exception: check, id, why: " + line)
                            .hasSize(3)
                            .doesNotContain("");
                    out.add(cells[1]);
                }
            }
        }
        return out;
    }
}
