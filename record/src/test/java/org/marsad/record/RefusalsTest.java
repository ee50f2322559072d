package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    private static final Evidence WORDS = new Evidence("أمس", 0, 3);
    private static final Report REPORT =
            new Report("sha256:00", "report", null, null, null, null, "ar", "أمس", List.of());

    private static About about(Modality modality, double confidence) {
        return new About(
                "id", WORDS, List.of(), List.of(), Status.ASSERTED, modality, Focus.MAIN, List.of("rule"), confidence);
    }

    private static Incident incident(About about) {
        return new Incident(
                about,
                EventType.ATTACK,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAConfidenceThatIsNoShare(double confidence) {
        assertThatThrownBy(() -> about(Modality.OCCURRED, confidence))
                .hasMessage("confidence: expected 0 to 1, found " + confidence);
    }

    @Test
    void refusesAnIncidentThatDidNotOccur() {
        assertThat(incident(about(Modality.OCCURRED, 1)).kind()).isEqualTo("incident");
        assertThatThrownBy(() -> incident(about(Modality.THREATENED, 1)))
                .hasMessage("incident: expected what occurred, found THREATENED");
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2020, 5, 6);
        assertThatThrownBy(() -> new When(day, day.minusDays(1), When.Precision.DAYS, "rule", WORDS))
                .hasMessage("when: expected from <= to, found 2020-05-06 > 2020-05-05");
    }

    @Test
    void isResolvedByEitherEnd() {
        LocalDate day = LocalDate.of(2020, 5, 6);
        assertThat(new When(day, null, When.Precision.YEAR, "since", WORDS).resolved())
                .isTrue();
        assertThat(new When(null, day, When.Precision.YEAR, "before", WORDS).resolved())
                .isTrue();
        assertThat(new When(null, null, When.Precision.DAY, "weekday", WORDS).resolved())
                .isFalse();
    }

    @Test
    void refusesClaimsOfARefusedReport() {
        Claim claim = incident(about(Modality.OCCURRED, 1));
        assertThatThrownBy(() -> new Reading(REPORT, List.of(claim), List.of(), "not Arabic: Persian"))
                .hasMessage("reading: expected no claims of a refused report");
        assertThat(Reading.refused(REPORT, "not Arabic: Persian").claims()).isEmpty();
    }

    @Test
    void keepsItsOwnCopyOfEveryList() {
        List<String> notes = new ArrayList<>(List.of("one"));
        Reading reading = new Reading(REPORT, List.of(), notes, null);
        notes.add("two");
        assertThat(reading.notes()).containsExactly("one");
        assertThatThrownBy(() -> reading.notes().add("three")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mixesOnlyGroupsThatAreBothKnown() {
        assertThat(Victims.CIVILIANS.and(Victims.COMBATANTS)).isEqualTo(Victims.MIXED);
        assertThat(Victims.UNKNOWN.and(Victims.COMBATANTS)).isEqualTo(Victims.COMBATANTS);
        assertThat(Victims.CIVILIANS.and(Victims.UNKNOWN)).isEqualTo(Victims.CIVILIANS);
        assertThat(Victims.CIVILIANS.and(Victims.CIVILIANS)).isEqualTo(Victims.CIVILIANS);
    }
}
