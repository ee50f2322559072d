package apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.Marsad;
import org.marsad.mention.Mention;
import org.marsad.record.Claim;
import org.marsad.record.Evidence;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.record.When;

class ReadingTest {
    private static final Marsad MARSAD = Marsad.open();

    @Test
    void findsClaimsOfEveryKindBetweenTheTexts() {
        assertThat(texts().flatMap(t -> read(t).claims().stream()).map(Claim::kind))
                .contains("incident", "tally", "posture", "statement", "cost");
    }

    @Test
    void takesHousesThatASideHasForNoPosture() {
        Reading reading = read("ويملك حزب الله عشرة منازل في دمشق.");

        assertThat(reading.claims()).noneMatch(c -> c.kind().equals("posture"));
    }

    @Test
    void tellsWhichSentencesNameAnActAndGaveNoClaim() {
        Reading reading = read("وقع انفجار في بغداد. وقال المتحدث إن معارك الكلام لن تنفع.");

        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.notes()).anyMatch(n -> n.contains("gave no claim: 1") && n.contains("معارك"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyEvidenceLeadsToTheExactCharacters(String text) {
        List<Evidence> evidence = Values.of(Evidence.class, read(text).claims());

        assertThat(evidence).isNotEmpty().allSatisfy(words -> {
            assertThat(text.substring(words.start(), words.end())).isEqualTo(words.text());
            assertThat(words.text()).isEqualTo(words.text().strip());
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheSameTwice(String text) {
        assertThat(read(text)).isEqualTo(read(text));
        assertThat(Marsad.open().read(Texts.report(text, "2020-05-06"))).isEqualTo(read(text));
    }

    @Test
    void inventsNoDayWhereNobodyToldWhenTheReportWasPublished() {
        for (String text : Texts.ALL) {
            Reading reading = MARSAD.read(Texts.report(text, null));
            assertThat(reading.claims()).isNotEmpty();
            assertThat(days(reading)).as(text).isEmpty();
        }
        assertThat(days(read(Texts.STRIKE))).containsOnly(LocalDate.of(2020, 5, 5));
    }

    @Test
    void saysWhichWordsStayWithoutADayAndWhy() {
        assertThat(MARSAD.read(Texts.report(Texts.STRIKE, null)).notes())
                .singleElement()
                .asString()
                .contains("no publication date", "أمس الثلاثاء");
        assertThat(read(Texts.STRIKE).notes()).isEmpty();
    }

    @Test
    void readsTheSameInEightThreadsAtOnce() throws Exception {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            texts().forEach(t -> reports.add(Texts.report(t, "2020-05-06")));
        }
        List<Reading> expected = reports.stream().map(MARSAD::read).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Reading>>> work = Collections.nCopies(
                    8, () -> reports.stream().map(MARSAD::read).toList());
            for (Future<List<Reading>> read : threads.invokeAll(work)) {
                assertThat(read.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesClaimsInTheOrderOfTheirFirstWords(String text) {
        assertThat(read(text).claims())
                .extracting(c -> Stream.concat(Stream.of(c.about().evidence()), c.about().mentions().stream())
                        .mapToInt(Evidence::start)
                        .min()
                        .orElseThrow())
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesMentionsInTheOrderOfTheirStartWithTheirExactCharacters(String text) {
        List<Mention> mentions = MARSAD.mentions(Texts.report(text, "2020-05-06"));

        assertThat(mentions).isNotEmpty().extracting(m -> m.words().start()).isSorted();
        assertThat(mentions)
                .allSatisfy(m -> assertThat(
                                text.substring(m.words().start(), m.words().end()))
                        .isEqualTo(m.words().text()));
    }

    @Test
    void readsATextWithoutAnythingToClaimAsNone() {
        for (String text : List.of("", " \n ", "افتتح معرض الكتاب في المدينة صباح اليوم", "14", "«")) {
            assertThat(read(text).claims()).as(text).isEmpty();
            assertThat(read(text).refused()).as(text).isNull();
        }
    }

    @Test
    void keepsTheReportUntouched() {
        Report report = Texts.report(Texts.STRANGE, "2020-05-06");

        assertThat(MARSAD.read(report).report()).isSameAs(report);
    }

    private static Reading read(String text) {
        return MARSAD.read(Texts.report(text, "2020-05-06"));
    }

    private static Stream<String> texts() {
        return Texts.ALL.stream();
    }

    /** Every day that a reading gives. */
    private static List<LocalDate> days(Reading reading) {
        return Values.of(When.class, reading.claims()).stream()
                .flatMap(w -> Stream.of(w.from(), w.to()))
                .filter(Objects::nonNull)
                .toList();
    }
}
