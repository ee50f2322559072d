package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchFormTest {
    @Test
    void spellingsOfOneNameHaveOneForm() {
        assertThat(SearchForm.of("أحمد")).isEqualTo(SearchForm.of("احمد"));
        assertThat(SearchForm.of("القَصْفُ")).isEqualTo(SearchForm.of("القصف"));
        assertThat(SearchForm.of("مــدرسة")).isEqualTo(SearchForm.of("مدرسه"));
        assertThat(SearchForm.of("١٤ قتيلا")).isEqualTo(SearchForm.of("14 قتيلا"));
    }

    @Test
    void behindAWordStandsWhatIsLeftWithoutItsProclitics() {
        assertThat(SearchForm.of("وبالقصف")).isEqualTo("وبالقصف قصف");
        assertThat(SearchForm.of("للمدينة")).isEqualTo("للمدينه مدينه");
        assertThat(SearchForm.of("قصف إدلب")).isEqualTo("قصف ادلب");
    }

    @Test
    void shortWordsStayWhole() {
        assertThat(SearchForm.of("ولد")).isEqualTo("ولد");
        assertThat(SearchForm.of("الي")).isEqualTo("الي");
    }

    @Test
    void aQuestionAsksForEitherForm() {
        assertThat(SearchForm.question("القصف Idlib")).containsExactly(Set.of("القصف", "قصف"), Set.of("idlib"));
    }
}
