package org.marsad.claim.act;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Invented;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Person;
import org.marsad.record.Toll;

class PersonsProperties {
    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(
                        "قتل",
                        "قتلت",
                        "مقتل",
                        "استشهد",
                        "أصيب",
                        "وأصيبت",
                        "اغتال مسلحون",
                        "خطف",
                        "بينهم",
                        "وهم:",
                        "ثلاثة مدنيين",
                        "الطفل",
                        "الصحفية",
                        "العميد",
                        "والجندي",
                        "نجل",
                        "سائق",
                        "سمير",
                        "وكريم",
                        "أبو ليث",
                        "عبد",
                        "الله",
                        "بن",
                        "الحلبي",
                        "(22 عاما)",
                        "في السادسة",
                        "من عمرها",
                        "،",
                        ".",
                        ":",
                        "\"",
                        "(",
                        ")",
                        "و",
                        "في قصف",
                        "على حلب",
                        "الذي",
                        "إن",
                        "يدعى",
                        "المدعو",
                        "شخص",
                        "5",
                        "وعدد من",
                        "مصرعه",
                        "لقي",
                        "أمس",
                        "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 400)
    void peopleStandInTheTextAndAreNeverMoreThanCameToHarm(@ForAll("reports") String text) {
        for (Incident i : Invented.incidents(text)) {
            for (Person p : i.persons()) {
                assertThat(text.substring(p.words().start(), p.words().end()))
                        .isEqualTo(p.words().text());
                assertThat(p.age() == null || p.age() >= 0 && p.age() <= 120).isTrue();
                assertThat(p.name() == null || !p.name().isBlank()).isTrue();
            }
            atMost(i, Harm.KILLED, i.killed());
            atMost(i, Harm.WOUNDED, i.wounded());
            atMost(i, Harm.CAPTURED, i.captured());
            atMost(i, Harm.MISSING, i.missing());
        }
    }

    private static void atMost(Incident i, Harm harm, @Nullable Toll toll) {
        if (toll != null && toll.count().high() != null) {
            assertThat(i.persons().stream().filter(p -> p.harm() == harm).count())
                    .isLessThanOrEqualTo(toll.count().high());
        }
    }
}
