package org.marsad.export.check.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 6);

    @Test
    void readsOfficeDayAndLeavesTheHeadline() {
        assertThat(Article.all("\"Agency,2020-05-06,Two, three dead\";\"Post, The,2020-05-06,\""))
                .containsExactly(new Article("Agency", DAY, true), new Article("Post, The", DAY, true));
    }

    @Test
    void anEntryWithoutQuotesIsOneToo() {
        assertThat(Article.all("Agency,2020-05-06,Dead; Post,2020-05-06,Dead"))
                .containsExactly(new Article("Agency", DAY, true), new Article("Post", DAY, true));
    }

    @Test
    void aDayMayBeEmpty() {
        assertThat(Article.all("\"Agency,,Dead\"")).containsExactly(new Article("Agency", null, true));
    }

    @Test
    void semicolonsAndQuotesInAHeadlineEndNothing() {
        assertThat(Article.all("\"Agency,2020-05-06,He said \"no\"; she left\";\"Post,2020-05-06,x\""))
                .hasSize(2);
    }

    @Test
    void whatHasNotTheFormIsOneEntryAsItStands() {
        assertThat(Article.all("Reuters 5 May; SANA"))
                .containsExactly(new Article("Reuters 5 May", null, false), new Article("SANA", null, false));
        assertThat(Article.all(";;")).isEmpty();
    }

    @Test
    void emptyEntriesOfAListCountOrNot() {
        assertThat(Entries.of("a;;b")).isEqualTo(List.of("a", "", "b"));
        assertThat(Entries.are("a;;b", 3)).isTrue();
        assertThat(Entries.are("a;b;", 2)).isTrue();
        assertThat(Entries.are("a;b", 3)).isFalse();
    }
}
