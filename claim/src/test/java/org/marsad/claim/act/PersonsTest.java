package org.marsad.claim.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.marsad.claim.Invented;
import org.marsad.record.Incident;
import org.marsad.record.Person;
import org.marsad.record.Toll;

class PersonsTest {
    @TestFactory
    Stream<DynamicTest> readsThePeopleWhoCameToHarm() throws IOException {
        return Invented.rows(PersonsTest.class, "persons.tsv").stream()
                .map(r -> DynamicTest.dynamicTest(r.get(0), () -> {
                    List<String> people = new ArrayList<>();
                    List<String> counts = new ArrayList<>();
                    for (Incident i : Invented.incidents(r.get(0))) {
                        i.persons().forEach(p -> people.add(line(p)));
                        count(counts, "k", i.killed());
                        count(counts, "w", i.wounded());
                        count(counts, "c", i.captured());
                    }
                    assertThat(people.isEmpty() ? "-" : String.join("; ", people))
                            .isEqualTo(r.get(1));
                    assertThat(counts.isEmpty() ? "-" : String.join(" ", counts))
                            .isEqualTo(r.get(2));
                }));
    }

    @Test
    void holdsSixtyExamplesAndTwentyOfNobody() throws IOException {
        assertThat(Invented.rows(PersonsTest.class, "persons.tsv")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Invented.rows(PersonsTest.class, "persons.tsv"))
                .filteredOn(r -> r.get(1).equals("-"))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void keepsOnePersonWhoIsToldTwiceUnderTheLongerName() {
        List<Incident> incidents = Invented.incidents(
                "مقتل الصحفي سمير حداد في قصف على حلب\n\n" + "قتل الصحفي سمير خليل حداد (31 عاما) في قصف على حلب.");
        assertThat(incidents).hasSize(1);
        assertThat(incidents.get(0).persons()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("سمير خليل حداد");
            assertThat(p.age()).isEqualTo(31);
        });
    }

    @Test
    void keepsTwoActsApartWhoseOneVictimHasAnotherName() {
        List<Incident> incidents = Invented.incidents("قتل الصحفي سمير حداد برصاص مسلحين في درعا يوم 3 مارس 2017.\n"
                + "وقتل المهندس كريم نصار برصاص مسلحين في درعا يوم 3 مارس 2017.");
        assertThat(incidents).hasSize(2);
    }

    @Test
    void leavesAStatedFigureAsItIs() {
        assertThat(Invented.incidents("قتل خمسة مدنيين بينهم سمير حداد وكريم نصار في قصف على حلب."))
                .singleElement()
                .satisfies(i -> assertThat(line(i.killed())).isEqualTo("5-5"));
    }

    private static String line(Person p) {
        return String.join(
                ",", p.harm().name().toLowerCase(Locale.ROOT), or(p.name()), or(p.age()), or(p.sex()), or(p.role()));
    }

    private static String or(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static void count(List<String> counts, String harm, @Nullable Toll toll) {
        if (toll != null) {
            counts.add(harm + line(toll));
        }
    }

    private static String line(@Nullable Toll toll) {
        return toll == null ? "-" : toll.count().low() + "-" + toll.count().high();
    }
}
