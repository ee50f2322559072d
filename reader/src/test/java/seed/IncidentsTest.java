package seed;

import static org.assertj.core.api.Assertions.assertThat;
import static seed.Seed.chain;
import static seed.Seed.ids;
import static seed.Seed.names;
import static seed.Seed.spans;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Modality;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When.Precision;
import org.marsad.record.Where;

class IncidentsTest {
    private static Seed seed;
    private static Incident strike;
    private static Incident safirah;
    private static Incident soleimani;

    @BeforeAll
    static void readTheSeed() throws IOException {
        seed = Seed.read("2020-05-06");
        strike = seed.only(Incident.class, "قتل 14 مقاتلا");
        safirah = seed.only(Incident.class, "مستودعات عسكرية");
        soleimani = seed.only(Incident.class, "قاسم سليماني");
    }

    @Test
    void thereAreThreeIncidentsAndNoMore() {
        assertThat(seed.all(Incident.class)).containsExactlyInAnyOrder(strike, safirah, soleimani);
    }

    @Test
    void theStrikeIsAnAirStrikeThatTheReportAssertsAsItsNews() {
        assertThat(strike.type()).isEqualTo(EventType.AIR_DRONE_STRIKE);
        assertThat(strike.about().status()).isEqualTo(Status.ASSERTED);
        assertThat(strike.about().modality()).isEqualTo(Modality.OCCURRED);
        assertThat(strike.about().focus()).isEqualTo(Focus.MAIN);
    }

    @Test
    void theStrikeWasYesterdayTuesday() {
        assertThat(strike.when().from()).isEqualTo(LocalDate.of(2020, 5, 5));
        assertThat(strike.when().to()).isEqualTo(LocalDate.of(2020, 5, 5));
        assertThat(strike.when().precision()).isEqualTo(Precision.DAY);
        assertThat(strike.when().words().text()).isEqualTo("أمس الثلاثاء");
    }

    @Test
    void theStrikeLiesInTheDesertOfThreeTowns() {
        assertThat(strike.where())
                .filteredOn(w -> w.relation() == Where.Relation.DESERT)
                .extracting(Where::name)
                .containsExactly("القورية", "الصالحية", "الميادين");
    }

    @Test
    void theStrikeLiesInDeirEzZorInSyria() {
        assertThat(names(strike.where())).contains("دير الزور");
        assertThat(strike.where()).extracting(Where::country).containsOnly("SY");
        assertThat(strike.where())
                .extracting(Where::admin1)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThanOrEqualTo(4)
                .containsOnly("Deir ez-Zor");
    }

    @Test
    void israelStruckIranianForcesAndProIranianIraqiGroups() {
        assertThat(ids(strike.perpetrator())).containsExactly("STATE:IL");
        assertThat(ids(strike.target())).containsExactly("STATE:IR", "IRGC_MILITIA");
    }

    @Test
    void theStrikeKilledExactlyFourteenCombatantsSoFar() {
        assertThat(strike.killed().count()).isEqualTo(CountRange.exactly(14));
        assertThat(strike.killed().victims()).isEqualTo(Victims.COMBATANTS);
        assertThat(strike.killed().provisional()).isTrue();
        assertThat(strike.killed().ofWhich()).isEmpty();
    }

    @Test
    void theWoundedOfTheStrikeAreNotCounted() {
        assertThat(strike.wounded()).isNull();
        assertThat(strike.casualties()).isNull();
    }

    @Test
    void theStrikeIsOneClaimThoughLeadAndBodyTellIt() {
        assertThat(spans(strike).map(Evidence::text))
                .anyMatch(t -> t.contains("أسفرت عن مصرع 14 مقاتلاً"))
                .anyMatch(t -> t.contains("قتل 14 مقاتلا خلال غارات إسرائيلية"))
                .anyMatch(t -> t.contains("بادية كل من القورية والصالحية والميادين"));
    }

    @Test
    void theSyrianObservatoryTellsOfTheStrike() {
        assertThat(chain(strike)).containsExactly("SOHR");
        assertThat(strike.about().chain().get(0).words().text()).isEqualTo("المرصد السوري لحقوق الإنسان");
    }

    @Test
    void damascusAllegesThatIsraelStruckSafirah() {
        assertThat(safirah.type()).isEqualTo(EventType.AIR_DRONE_STRIKE);
        assertThat(safirah.about().status()).isEqualTo(Status.ALLEGED);
        assertThat(ids(safirah.perpetrator())).containsExactly("STATE:IL");
        assertThat(chain(safirah)).containsExactly("STATE:SY");
    }

    @Test
    void safirahLiesInAleppo() {
        assertThat(names(safirah.where())).containsExactly("السفيرة", "حلب");
        assertThat(safirah.where()).extracting(Where::admin1).containsOnly("Aleppo");
    }

    @Test
    void militaryWarehousesWereHitAtSafirah() {
        assertThat(safirah.target())
                .singleElement()
                .satisfies(a -> assertThat(a.words().text()).isEqualTo("مستودعات عسكرية"));
    }

    @Test
    void safirahWasStruckShortlyBeforeOnADayThatIsNotInvented() {
        assertThat(safirah.when().words().text()).isEqualTo("بعد وقت قصير");
        assertThat(safirah.when().precision()).isEqualTo(Precision.VAGUE);
        assertThat(safirah.when().resolved()).isFalse();
    }

    @Test
    void safirahHasNoTollWhichIsNotZero() {
        assertThat(safirah.killed()).isNull();
        assertThat(safirah.wounded()).isNull();
        assertThat(safirah.captured()).isNull();
        assertThat(safirah.missing()).isNull();
        assertThat(safirah.casualties()).isNull();
    }

    @Test
    void anAmericanStrikeInBaghdadKilledQassemSoleimani() {
        assertThat(soleimani.type()).isEqualTo(EventType.AIR_DRONE_STRIKE);
        assertThat(ids(soleimani.perpetrator())).containsExactly("STATE:US");
        assertThat(names(soleimani.where())).containsExactly("بغداد");
        assertThat(ids(soleimani.target())).containsExactly("STATE:IR");
        assertThat(soleimani.killed()).isNotNull().extracting(Toll::count).isEqualTo(CountRange.exactly(1));
    }

    @Test
    void qassemSoleimaniIsNamedAmongTheKilled() {
        assertThat(soleimani.persons()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("قاسم سليماني");
            assertThat(p.harm()).isEqualTo(Harm.KILLED);
        });
    }

    @Test
    void theKillingOfSoleimaniIsRecalledFromTheStartOfJanuary() {
        assertThat(soleimani.about().focus()).isEqualTo(Focus.BACKGROUND);
        assertThat(soleimani.when().from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(soleimani.when().to()).isEqualTo(LocalDate.of(2020, 1, 10));
        assertThat(soleimani.when().precision()).isEqualTo(Precision.MONTH_PART);
        assertThat(soleimani.when().words().text()).isEqualTo("مطلع يناير الماضي");
    }
}
