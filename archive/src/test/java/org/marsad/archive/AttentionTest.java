package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.archive.Overview.Question;

/** What calls for being looked at. */
class AttentionTest {
    @TempDir
    Path folder = Path.of("");

    private static Listed only(Archive archive) throws IOException {
        return archive.read(archive::overview).page(Question.of(Filter.all()), Order.LATEST, null, 2).stream()
                .reduce((a, b) -> {
                    throw new AssertionError("expected one incident, found " + a + b);
                })
                .orElseThrow();
    }

    private static @Nullable Attention attention(Archive archive) throws IOException {
        return only(archive).attention();
    }

    @ParameterizedTest
    @EnumSource
    void aReportThatComesAfterAnIncidentWasAcceptedCallsForALook(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").submission());
            assertThat(attention(archive)).isNull();
            archive.decisions().review(only(archive).id(), true, "analyst", "read");
            assertThat(attention(archive)).isNull();
            archive.decisions().note(only(archive).id(), "analyst", "call the hospital");
            assertThat(attention(archive)).isNull();

            archive.add(Invented.report("b").by("the daily").submission());
            assertThat(attention(archive)).isEqualTo(Attention.NEWS);
            archive.decisions().review(only(archive).id(), true, "analyst", "read the daily too");
            assertThat(attention(archive)).isNull();
        }
    }

    @Test
    void whatIsRejectedCallsForNothing() throws IOException {
        try (Archive archive = Stores.SQLITE.create(folder)) {
            archive.add(Invented.report("a").killed(4).submission());
            archive.decisions().review(only(archive).id(), false, "analyst", "a drill");
            archive.add(Invented.report("b").killed(4).by("the daily").submission());
            assertThat(attention(archive)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 14, ", "4, 8, ", "10, 20, CONFLICT", "4, 9, CONFLICT"})
    void tollsThatLieFarApartAreAConflict(long one, long other, @Nullable Attention expected) throws IOException {
        try (Archive archive = Stores.SQLITE.create(folder)) {
            archive.add(Invented.report("a").killed(one).submission());
            Listed first = only(archive);
            archive.add(Invented.report("b")
                    .killed(other)
                    .by("the daily")
                    .told("Civil Defence")
                    .submission());
            if (archive.read(archive::overview).size() > 1) {
                Listed second =
                        archive.read(archive::overview).page(Question.of(Filter.all()), Order.LATEST, null, 2).stream()
                                .filter(l -> !l.id().equals(first.id()))
                                .findFirst()
                                .orElseThrow();
                archive.decisions().merge(List.of(first.id(), second.id()), "analyst", "one strike");
            }
            assertThat(attention(archive)).isEqualTo(expected);
        }
    }

    @Test
    void whatWasReadWithoutConfidenceIsInDoubtUntilItIsReadWithIt() throws IOException {
        try (Archive archive = Stores.SQLITE.create(folder)) {
            archive.add(Invented.report("a").confident(0.5).submission());
            assertThat(attention(archive)).isEqualTo(Attention.DOUBT);
            archive.add(Invented.report("b").by("the daily").confident(0.6).submission());
            assertThat(attention(archive)).isNull();
        }
    }
}
