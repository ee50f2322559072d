package org.marsad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.cli.Golden;
import org.marsad.cli.SampleReading;
import org.marsad.cli.Told;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Labels.Language;
import org.marsad.record.Reading;

class ReadingPageTest {
    private static final String ESC = "\u001B";

    @ParameterizedTest
    @EnumSource(Language.class)
    void laysOutEveryKindOfClaim(Language language) {
        String page = new ReadingPage(Labels.in(language), Ink.PLAIN).of(SampleReading.reading());

        Golden.holds("reading." + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt", page);
    }

    @Test
    void addsNothingButColoursToAColouredPage() {
        Reading reading = SampleReading.reading();
        String plain = new ReadingPage(Labels.in(Language.EN), Ink.PLAIN).of(reading);
        String coloured = new ReadingPage(Labels.in(Language.EN), Ink.COLOUR).of(reading);

        assertThat(plain).doesNotContain(ESC);
        assertThat(coloured).contains(ESC + "[1mAir or drone strike" + ESC + "[0m", ESC + "[33m", ESC + "[2m");
        assertThat(withoutColours(coloured)).isEqualTo(plain);
    }

    @Test
    void isolatesEveryArabicWordOfAnEnglishPage() {
        String page = new ReadingPage(Labels.in(Language.EN), Ink.PLAIN).of(SampleReading.reading());
        int depth = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            depth += c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
            assertThat(depth).isBetween(0, 1);
            if (c >= 0x600 && c < 0x700) {
                assertThat(depth).as("isolated " + c).isOne();
            }
        }
        assertThat(depth).isZero();
    }

    @Test
    void escapesWhatCouldDisturbTheTerminal() {
        Told told = new Told("قتل \u202Eثلاثة\u2069 \u001B[31mمدنيين\u0007\nهنا");
        String page = new ReadingPage(Labels.in(Language.EN), Ink.PLAIN)
                .of(SampleReading.attack(told, told.text(), "x\u202Ey", "\u009B2J"));

        assertThat(page)
                .contains("\u2068قتل \\u202Eثلاثة\\u2069 \\u001B[31mمدنيين\\u0007 هنا\u2069")
                .contains("x\\u202Ey", "\\u009B2J");
        assertThat(page.chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
        assertThat(page.chars()).noneMatch(c -> c >= 0x202A && c <= 0x202E);
    }

    @Test
    void saysThatAReportWasNotRead() {
        Reading refused = Reading.refused(new Told("متن").report(), "not Arabic: Persian");

        assertThat(new ReadingPage(Labels.in(Language.EN), Ink.PLAIN).of(refused))
                .isEqualTo("══ told · 2020-05-06 · 3 characters\nnot read: not Arabic: Persian\n");
    }

    @Test
    void saysThatNothingWasFoundAndWhatWasLeftOpen() {
        Reading empty = new Reading(new Told("خبر").report(), List.of(), List.of("no publication date given"), null);

        assertThat(new ReadingPage(Labels.in(Language.EN), Ink.PLAIN).of(empty))
                .isEqualTo("══ told · 2020-05-06 · 3 characters\nno claims found\n\nnote: no publication date given\n");
    }

    private static String withoutColours(String page) {
        return page.replace(ESC + "[0m", "")
                .replace(ESC + "[1m", "")
                .replace(ESC + "[2m", "")
                .replace(ESC + "[33m", "");
    }
}
