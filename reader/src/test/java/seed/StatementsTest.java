package seed;

import static org.assertj.core.api.Assertions.assertThat;
import static seed.Seed.chain;
import static seed.Seed.chainNames;
import static seed.Seed.ids;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.record.Modality;
import org.marsad.record.Statement;
import org.marsad.record.Statement.Act;

class StatementsTest {
    private static final String PRICE = "سيكون الثمن الذي يدفعه";
    private static final String NO_BASE = "لن نسمح بإقامة قاعدة";
    private static final String CORONA = "طهران بالتركيز";
    private static final String PRESSURE = "سوف تكثف الضغط";
    private static final String FOOTHOLD = "مكان لها على الحدود";
    private static final String TWELVE_MONTHS = "إبعاد إيران من سوريا";
    private static final String CONDITIONS = "الشروط الـ12";

    private static Seed seed;

    @BeforeAll
    static void readTheSeed() throws IOException {
        seed = Seed.read("2020-05-06");
    }

    private static Statement told(String words) {
        return seed.only(Statement.class, words);
    }

    @Test
    void thereAreEightStatements() {
        assertThat(seed.all(Statement.class)).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRICE, NO_BASE, CORONA, FOOTHOLD, TWELVE_MONTHS})
    void bennettSpeaksUnderHisWholeName(String words) {
        assertThat(told(words).speaker()).singleElement().satisfies(a -> {
            assertThat(a.id()).isEqualTo("OTHER:Naftali Bennett");
            assertThat(a.name()).isEqualTo("نفتالي بينيت");
        });
        assertThat(chainNames(told(words))).last().isEqualTo("نفتالي بينيت");
    }

    @Test
    void bennettThreatensIranianSoldiersInQuotationMarks() {
        Statement threat = told(PRICE);

        assertThat(threat.act()).isEqualTo(Act.THREATEN);
        assertThat(ids(threat.addressee())).containsExactly("STATE:IR");
        assertThat(threat.quoted()).isTrue();
        assertThat(threat.about().modality()).isEqualTo(Modality.THREATENED);
    }

    @Test
    void bennettRefusesAnIranianBase() {
        assertThat(told(NO_BASE).act()).isEqualTo(Act.REJECT);
        assertThat(told(NO_BASE).quoted()).isTrue();
    }

    @Test
    void bennettDemandsOfTehranToSeeToTheEpidemic() {
        assertThat(told(CORONA).act()).isEqualTo(Act.DEMAND);
        assertThat(ids(told(CORONA).addressee())).containsExactly("STATE:IR");
        assertThat(told(CORONA).quoted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {PRESSURE, PRICE, NO_BASE, CORONA})
    void theChannelThatPassesItOnIsKan(String words) {
        assertThat(chain(told(words))).hasSize(2).first().isEqualTo("KAN");
    }

    @Test
    void bennettToldJerusalemPostOfTwelveMonths() {
        Statement plan = told(TWELVE_MONTHS);

        assertThat(plan.act()).isEqualTo(Act.PROMISE);
        assertThat(chain(plan)).containsExactly("JERUSALEM_POST", "OTHER:Naftali Bennett");
    }

    @Test
    void bennettSpokeToJerusalemPostOnTheTwentyEighthOfFebruary() {
        Statement plan = told(TWELVE_MONTHS);

        assertThat(plan.when()).isNotNull();
        assertThat(plan.when().from()).isEqualTo(LocalDate.of(2020, 2, 28));
        assertThat(plan.when().to()).isEqualTo(LocalDate.of(2020, 2, 28));
    }

    @Test
    void israelWillPressHarderIsSaidOfAThingToCome() {
        assertThat(told(PRESSURE).about().modality()).isIn(Modality.THREATENED, Modality.PLANNED);
        assertThat(told(PRESSURE).act()).isEqualTo(Act.THREATEN);
        assertThat(ids(told(PRESSURE).addressee())).containsExactly("STATE:IR");
    }

    @Test
    void theSourcesThatGoOnAreTheIsraeliMilitaryOfficials() {
        assertThat(told(PRESSURE).speaker())
                .singleElement()
                .satisfies(a -> assertThat(a.name()).isEqualTo("مسؤولون عسكريون إسرائيليون"));
    }

    @Test
    void damascusAccusesIsrael() {
        Statement accusation = told("اتهمت دمشق إسرائيل");

        assertThat(accusation.act()).isEqualTo(Act.ACCUSE);
        assertThat(ids(accusation.speaker())).containsExactly("STATE:SY");
        assertThat(ids(accusation.addressee())).containsExactly("STATE:IL");
    }

    @Test
    void bennettAccusesIranOfThreateningCities() {
        assertThat(told(FOOTHOLD).act()).isEqualTo(Act.ACCUSE);
        assertThat(ids(told(FOOTHOLD).addressee())).containsExactly("STATE:IR");
    }

    @Test
    void pompeoDemandsOfIranWhatIsOneOfTwelveConditions() {
        Statement conditions = told(CONDITIONS);

        assertThat(conditions.act()).isEqualTo(Act.DEMAND);
        assertThat(conditions.speaker())
                .singleElement()
                .satisfies(a -> assertThat(a.name()).isEqualTo("مايك بومبيو"));
    }

    @Test
    void pompeosConditionsAreAddressedToIran() {
        assertThat(ids(told(CONDITIONS).addressee())).containsExactly("STATE:IR");
    }
}
