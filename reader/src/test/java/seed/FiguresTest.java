package seed;

import static org.assertj.core.api.Assertions.assertThat;
import static seed.Seed.chain;
import static seed.Seed.ids;
import static seed.Seed.names;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.record.Cost;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Tally;
import org.marsad.record.Vague;

class FiguresTest {
    private static Seed seed;

    @BeforeAll
    static void readTheSeed() throws IOException {
        seed = Seed.read("2020-05-06");
    }

    @Test
    void thereAreThreeTallies() {
        assertThat(seed.all(Tally.class)).hasSize(3);
    }

    @Test
    void moreThanTwoThousandMembersWereLost() {
        Tally lost = seed.only(Tally.class, "أكثر من 2000 عنصر");

        assertThat(lost.what()).isEqualTo(Tally.What.KILLED);
        assertThat(lost.count().value()).isEqualTo(CountRange.atLeast(2000));
        assertThat(lost.count().words().text()).isEqualTo("أكثر من 2000 عنصر");
        assertThat(ids(lost.whom())).contains("STATE:IR");
    }

    @Test
    void moreThanThirtyBillionDollarsWereSpentByIran() {
        Cost spent = seed.only(Cost.class, "أكثر من 30 مليار دولار");

        assertThat(spent.amount().value()).isEqualTo(CountRange.atLeast(30_000_000_000L));
        assertThat(spent.unit()).isEqualTo("USD");
        assertThat(ids(spent.payer())).containsExactly("STATE:IR");
    }

    @Test
    void theAmericanMagazineThatTellsBothIsForeignPolicy() {
        Cost spent = seed.only(Cost.class, "أكثر من 30 مليار دولار");
        Tally lost = seed.only(Tally.class, "أكثر من 2000 عنصر");

        assertThat(chain(spent)).containsExactly("FOREIGN_POLICY");
        assertThat(chain(lost)).containsExactly("FOREIGN_POLICY");
        assertThat(spent.about().chain().get(0).words().text()).isEqualTo("المجلة الأميركية");
    }

    @Test
    void dozensOfRaidsWereFlownInPastMonthsAsJerusalemPostSays() {
        Tally raids = seed.only(Tally.class, "الغارات الجوية");

        assertThat(raids.what()).isEqualTo(Tally.What.STRIKES);
        assertThat(raids.event()).isEqualTo(EventType.AIR_DRONE_STRIKE);
        assertThat(raids.count().value()).isEqualTo(CountRange.of(Vague.TENS));
        assertThat(raids.period().words().text()).isEqualTo("خلال الأشهر الماضية");
        assertThat(raids.period().resolved()).isFalse();
        assertThat(chain(raids)).containsExactly("JERUSALEM_POST");
    }

    @Test
    void theRaidsWereFlownInSyriaAlone() {
        assertThat(names(seed.only(Tally.class, "الغارات الجوية").where())).containsExactly("سوريا");
    }

    @Test
    void theRaidsKilledDozensOfIranianForces() {
        Tally killed = seed.only(Tally.class, "قتل العشرات");

        assertThat(killed.what()).isEqualTo(Tally.What.KILLED);
        assertThat(killed.count().value()).isEqualTo(CountRange.of(Vague.TENS));
        assertThat(ids(killed.whom())).containsExactly("STATE:IR");
        assertThat(killed.period().words().text()).isEqualTo("خلال الأشهر الماضية");
    }

    @Test
    void aGreatNumberOfWeaponsWasDestroyed() {
        Cost weapons = seed.only(Cost.class, "عدد كبير من الأسلحة المتطورة");

        assertThat(weapons.amount().value().hasFigure()).isFalse();
        assertThat(ids(weapons.payer())).containsExactly("STATE:IR");
    }
}
