package org.marsad.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void findsColumnsByCommonHeadersInEnglishAndArabic() throws TableFault {
        assertThat(Columns.common().in(List.of("ID", "Headline", "Published_At", "Body", "Link", "date")))
                .isEqualTo(Map.of(Field.ID, 0, Field.TITLE, 1, Field.PUBLISHED, 2, Field.TEXT, 3, Field.URL, 4));
        assertThat(Columns.common().in(List.of("المصدر", "العنوان", "النص", "تاريخ النشر")))
                .isEqualTo(Map.of(Field.SOURCE, 0, Field.TITLE, 1, Field.TEXT, 2, Field.PUBLISHED, 3));
    }

    @Test
    void takesNoColumnCalledDateForThatOfPublication() throws TableFault {
        assertThat(Columns.common().in(List.of("text", "date", "التاريخ"))).isEqualTo(Map.of(Field.TEXT, 0));
    }

    @Test
    void letsTheNamedColumnWinAndTakesItForNothingElse() throws TableFault {
        Columns columns = Columns.common().with("text", "title").with("Published", "date");

        assertThat(columns.in(List.of("text", "title", "date"))).isEqualTo(Map.of(Field.TEXT, 1, Field.PUBLISHED, 2));
    }

    @Test
    void namesTheColumnsFoundWhereOneIsMissing() {
        assertThatThrownBy(() -> Columns.common().with("text", "متن").in(List.of("a", "نص")))
                .hasMessage("columns: expected \"متن\" for text, found \"a\", \"نص\"");
        assertThatThrownBy(() -> Columns.common().in(List.of("a", "b")))
                .hasMessageStartingWith("columns: expected one for text (text, body,")
                .hasMessageEndingWith("found \"a\", \"b\"");
    }

    @Test
    void refusesAFieldThatReportsDoNotHave() {
        assertThatThrownBy(() -> Columns.common().with("author", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns: expected one of text, title, source, url, published, id, found \"author\"");
    }
}
