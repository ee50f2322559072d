package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LanguageTableTest {
    @Test
    void readsTheShippedTable() {
        LanguageTable table = LanguageTable.load();

        assertThat(table.languages())
                .extracting(Language::code)
                .containsExactly("ckb", "ps", "ur", "fa", "ar", "he", "en");
        assertThat(table.words()).containsEntry("كه", table.position("fa"));
        assertThat(table.letters()).containsEntry('ٹ', table.position("ur"));
    }

    @Test
    void refusesALineWithoutThreeColumns() {
        assertFault(
                "ar\tArabic",
                "languages.tsv:1: line: expected code, key and values between tabs, found \"ar\tArabic\"");
    }

    @Test
    void refusesAnUnknownKey() {
        assertFault(
                "ar\tname\tArabic\nar\tword\tقتل",
                "languages.tsv:2: key: expected name, words or letters, found \"word\"");
    }

    @Test
    void refusesALanguageWithoutAName() {
        assertFault(
                "# a comment\n\nfa\twords\tاین",
                "languages.tsv:3: code: expected a language with a name, found \"fa\"");
    }

    @Test
    void refusesAWordThatStandsForTwoLanguagesOrTwice() {
        assertFault(
                "ar\tname\tArabic\nfa\tname\tPersian\nar\twords\tعلى\nfa\twords\tعلی",
                "languages.tsv:4: words: expected each once, found again \"علی\"");
    }

    private static void assertFault(String table, String message) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static LanguageTable read(String table) throws IOException {
        return LanguageTable.read(new StringReader(table));
    }
}
