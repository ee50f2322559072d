package org.marsad.export.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.export.label.Labels.Language;
import org.marsad.incident.Correction;
import org.marsad.incident.source.Grade;
import org.marsad.incident.source.Originator;
import org.marsad.incident.toll.Group;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Decision;
import org.marsad.record.EventType;
import org.marsad.record.Harm;
import org.marsad.record.Status;
import org.marsad.record.When;
import org.marsad.record.Where;

class PhrasesTest {
    private final Phrases english = new Phrases(new Pen(Labels.in(Language.EN)));
    private final Phrases arabic = new Phrases(new Pen(Labels.in(Language.AR)));

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveALabelForEveryCodeOfAnIncident(Language language) {
        Labels labels = Labels.in(language);

        named(labels, "event", EventType.values());
        named(labels, "status", Status.values());
        named(labels, "grade", Grade.Value.values());
        named(labels, "grade.means", Grade.Value.values());
        named(labels, "standing", Originator.Standing.values());
        named(labels, "policy", Policy.values());
        named(labels, "policy.rule", Policy.values());
        named(labels, "policy.name", Policy.values());
        named(labels, "decision", Decision.What.values());
        named(labels, "field", Correction.values());
        named(labels, "precision", When.Precision.values());
        named(labels, "exact", Where.Kind.values());
        named(labels, "who", Group.values());
        named(labels, "person", Harm.values());
    }

    private static void named(Labels labels, String field, Enum<?>... values) {
        for (Enum<?> value : values) {
            assertThat(labels.has(Labels.key(field, value)))
                    .as(Labels.key(field, value))
                    .isTrue();
        }
    }

    @Test
    void countAsTheLanguageDoes() {
        assertThat(english.counted("sources.reports", 1)).isEqualTo("1 report");
        assertThat(english.counted("sources.reports", 9)).isEqualTo("9 reports");
        assertThat(arabic.counted("sources.reports", 2)).isEqualTo("تقريران");
        assertThat(arabic.counted("sources.reports", 3)).endsWith(" تقارير");
        assertThat(arabic.counted("sources.reports", 11)).endsWith(" تقريرًا");
        assertThat(arabic.counted("sources.reports", 100)).endsWith(" تقرير");
        assertThat(arabic.counted("sources.reports", 103)).endsWith(" تقارير");
    }

    @Test
    void giveReasonsInTheLanguageOfThePageAsFarAsItHasThem() {
        List<String> because = List.of("same day", "6 km apart", "a reason of tomorrow");

        assertThat(english.reasons(because)).isEqualTo("same day, 6 km apart, a reason of tomorrow");
        assertThat(arabic.reasons(because))
                .isEqualTo("اليوم نفسه، بينهما \u20686\u2069 كم، \u2068a reason of tomorrow\u2069");
    }
}
