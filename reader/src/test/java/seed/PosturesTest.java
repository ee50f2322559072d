package seed;

import static org.assertj.core.api.Assertions.assertThat;
import static seed.Seed.chainNames;
import static seed.Seed.ids;
import static seed.Seed.names;
import static seed.Seed.spans;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Posture;
import org.marsad.record.Where.Relation;

class PosturesTest {
    private static Seed seed;

    @BeforeAll
    static void readTheSeed() throws IOException {
        seed = Seed.read("2020-05-06");
    }

    @Test
    void thereAreFivePostures() {
        assertThat(seed.all(Posture.class)).hasSize(5);
    }

    @Test
    void iranHasElevenBasesInSyria() {
        Posture bases = bases("11 قاعدة", 11, "STATE:IR");

        assertThat(names(bases.where())).containsExactly("سوريا");
    }

    @Test
    void militiasOfIranHaveNineBasesInThreeGovernorates() {
        Posture bases = bases("تسع قواعد", 9, "IRGC_MILITIA");

        assertThat(names(bases.where())).containsExactly("حلب", "حمص", "دير الزور");
    }

    @Test
    void hezbollahHasFifteenBases() {
        bases("15 قاعدة", 15, "HEZBOLLAH");
    }

    private static Posture bases(String words, long count, String holder) {
        Posture bases = seed.only(Posture.class, words + " ");
        assertThat(bases.what()).isEqualTo(Posture.What.BASES);
        assertThat(bases.count().value()).isEqualTo(CountRange.exactly(count));
        assertThat(ids(bases.holder())).containsExactly(holder);
        return bases;
    }

    @Test
    void foreignPolicyTellsOfTheBases() {
        assertThat(seed.all(Posture.class))
                .filteredOn(p -> p.what() == Posture.What.BASES)
                .extracting(Seed::chain)
                .containsOnly(List.of("FOREIGN_POLICY"));
    }

    @Test
    void theBasesAreThoseOf2018() {
        assertThat(seed.all(Posture.class))
                .filteredOn(p -> p.what() == Posture.What.BASES)
                .extracting(p -> p.asOf() == null
                        ? "no time"
                        : p.asOf().from() + " " + p.asOf().to())
                .containsOnly("2018-01-01 2018-12-31");
    }

    @Test
    void iranianAndIraqiForcesAreDeployedBetweenBukamalAndMayadin() {
        Posture deployed = seed.only(Posture.class, "وتنتشر قوات إيرانية");

        assertThat(deployed.what()).isEqualTo(Posture.What.DEPLOYMENT);
        assertThat(ids(deployed.holder())).containsExactly("STATE:IR", "IRGC_MILITIA");
        assertThat(deployed.where())
                .filteredOn(w -> w.relation() == Relation.BETWEEN)
                .extracting(w -> w.name())
                .containsExactly("البوكمال", "الميادين");
        assertThat(deployed.about().chain()).isEmpty();
    }

    @Test
    void iranCutsItsForcesAndLeavesItsBasesWhichHeadlineLeadAndBodyTellOnce() {
        Posture withdrawal = withdrawal();

        assertThat(withdrawal.what()).isEqualTo(Posture.What.WITHDRAWAL);
        assertThat(ids(withdrawal.holder())).containsExactly("STATE:IR");
        assertThat(spans(withdrawal).map(Evidence::text))
                .anyMatch(t -> t.contains("لتخفيض ميليشياتها"))
                .anyMatch(t -> t.contains("بدأت في الخروج من سوريا"))
                .anyMatch(t -> t.contains("تقليص قواتها وإخلاء قواعدها"));
    }

    @Test
    void israeliSecuritySourcesTellOfTheWithdrawal() {
        assertThat(chainNames(withdrawal())).last().isEqualTo("مصادر أمنية إسرائيلية");
    }

    private static Posture withdrawal() {
        return seed.only(Posture.class, "بدأت في الخروج من سوريا");
    }
}
