package seed;

import static org.assertj.core.api.Assertions.assertThat;

import apitests.Values;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.record.Claim;
import org.marsad.record.Evidence;
import org.marsad.record.When;

class TextTest {
    /** The one year that the text itself gives to what it claims. */
    private static final int STATED = 2018;

    private static Seed seed;
    private static Seed undated;

    @BeforeAll
    static void readTheSeed() throws IOException {
        seed = Seed.read("2020-05-06");
        undated = Seed.read(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nال\n",
                "مقاتلو حزب الله يعودون في توابيت إلى لبنان",
                "كثّفت إسرائيل في الأعوام الأخيرة وتيرة قصفها"
            })
    void claimsNothingFromAStrayLineACaptionOrAHabit(String words) {
        int start = seed.text().indexOf(words);
        assertThat(start).isPositive();
        int end = start + words.length();

        assertThat(seed.reading().claims())
                .flatExtracting(c -> Seed.spans(c).toList())
                .noneMatch(e -> e.start() < end && start < e.end());
    }

    @Test
    void everySpanLeadsToTheExactCharacters() {
        assertThat(Values.of(Evidence.class, seed.reading().claims()))
                .hasSizeGreaterThan(100)
                .allSatisfy(e ->
                        assertThat(seed.text().substring(e.start(), e.end())).isEqualTo(e.text()));
    }

    @Test
    void claimsAreToldOverAMissingSpaceAndBracketsInQuotationMarks() {
        assertThat(seed.text()).contains("وحيفا\".وفي 28", "(..)", "\u00A0", "التوري");
        assertThat(seed.reading().claims())
                .extracting(c -> c.about().evidence().text())
                .anyMatch(t -> t.startsWith("إنهم يهدفون"))
                .anyMatch(t -> t.contains("سيكون الثمن"))
                .noneMatch(t -> t.contains("\".وفي"));
    }

    @Test
    void evidenceIsAClauseNotAParagraph() {
        assertThat(seed.reading().claims())
                .extracting(c -> c.about().evidence().text().split("[\\s\u00A0]+").length)
                .allMatch(words -> words <= 24);
    }

    @Test
    void noDayIsInventedWhereNobodyToldWhenTheReportWasPublished() {
        List<LocalDate> days = Values.of(When.class, undated.reading().claims()).stream()
                .flatMap(w -> Stream.of(w.from(), w.to()))
                .filter(Objects::nonNull)
                .filter(d -> d.getYear() != STATED)
                .toList();

        assertThat(days).isEmpty();
    }

    @Test
    void theSameClaimsAreFoundWhereNobodyToldWhenTheReportWasPublished() {
        assertThat(undated.reading().claims())
                .extracting(Claim::kind)
                .containsExactlyElementsOf(
                        seed.reading().claims().stream().map(Claim::kind).toList());
    }

    @Test
    void theNotesSayWhatWasLeftOpenAndWhy() {
        assertThat(undated.reading().notes())
                .hasSize(2)
                .first()
                .asString()
                .contains(
                        "no publication date given",
                        "\"أمس الثلاثاء\"",
                        "\"28 فبراير/ شباط الماضي\"",
                        "\"مطلع يناير الماضي\"");
    }

    @Test
    void theNotesSayThatBombingWhichGoesOnGaveNoClaim() {
        assertThat(seed.reading().notes()).singleElement().asString().contains("gave no claim: 1", "\"قصفها\"");
    }
}
