package org.marsad.export.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.export.label.Labels.Language;
import org.marsad.record.EventType;
import org.marsad.record.Modality;
import org.marsad.record.Posture;
import org.marsad.record.Statement;
import org.marsad.record.Status;
import org.marsad.record.Tally;
import org.marsad.record.Vague;
import org.marsad.record.Victims;
import org.marsad.record.Where;

class LabelsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void nameEveryCodeOfTheContract(Language language) {
        Labels labels = Labels.in(language);

        named(labels, "event", EventType.values());
        named(labels, "what", Tally.What.values());
        named(labels, "what", Posture.What.values());
        named(labels, "act", Statement.Act.values());
        named(labels, "vague", Vague.values());
        named(labels, "relation", Where.Relation.values());
        List.of(Status.ALLEGED, Status.DENIED, Status.DISPUTED).forEach(s -> named(labels, "status", s));
        List.of(Victims.COMBATANTS, Victims.CIVILIANS, Victims.MIXED).forEach(v -> named(labels, "victims", v));
        List.of(Modality.values()).stream()
                .filter(m -> m != Modality.OCCURRED)
                .forEach(m -> named(labels, "modality", m));
    }

    @Test
    void haveBothLanguagesWithTheSameGapsAndNoKeyTwice() throws IOException {
        List<String[]> rows = table().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();

        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as(row[0]).hasSize(3).noneMatch(String::isBlank);
            assertThat(gaps(row[2])).as(row[0]).isEqualTo(gaps(row[1]));
        });
    }

    @Test
    void refuseAKeyThatTheyDoNotKnow() {
        assertThatThrownBy(() -> Labels.in(Language.EN).of("event.party"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("labels.tsv: expected a label for event.party");
    }

    private static void named(Labels labels, String field, Enum<?>... values) {
        for (Enum<?> value : values) {
            assertThat(labels.has(Labels.key(field, value)))
                    .as(Labels.key(field, value))
                    .isTrue();
        }
    }

    private static int gaps(String label) {
        return label.split("\\{\\}", -1).length;
    }

    private static String table() throws IOException {
        try (InputStream in = Labels.class.getResourceAsStream("labels.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
