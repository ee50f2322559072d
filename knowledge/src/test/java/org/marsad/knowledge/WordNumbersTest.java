package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNumbersTest {
    @Test
    void numbersWordsInTheOrderInWhichTheyCome() {
        WordNumbers words = new WordNumbers();
        assertThat(words.add("قتل")).isZero();
        assertThat(words.add("في")).isEqualTo(1);
        assertThat(words.add("قتل")).isZero();
        assertThat(words.size()).isEqualTo(2);
    }

    @Test
    void findsAWordByLettersWithinOthers() {
        WordNumbers words = new WordNumbers();
        int number = words.add("قتل");
        assertThat(words.of("وقتلوا".toCharArray(), 1, 4)).isEqualTo(number);
        assertThat(words.of("وقتلوا".toCharArray(), 1, 5)).isEqualTo(-1);
        assertThat(words.of("قصف")).isEqualTo(-1);
    }

    @Test
    void keepsItsNumbersWhenItGrows() {
        WordNumbers words = new WordNumbers();
        for (int i = 0; i < 1000; i++) {
            assertThat(words.add("w" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 1000; i++) {
            char[] letters = ("w" + i).toCharArray();
            assertThat(words.of(letters, 0, letters.length)).isEqualTo(i);
        }
    }
}
