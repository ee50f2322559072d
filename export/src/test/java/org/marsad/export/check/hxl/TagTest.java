package org.marsad.export.check.hxl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
    @Test
    void theOrderOfAttributesAndCapitalsMeanNothing() {
        assertThat(Tag.of("#Affected +min+Killed")).isEqualTo(Tag.of("#affected+killed+min"));
        assertThat(Tag.of("#affected+min+killed")).extracting(Tag::written).isEqualTo("#affected+killed+min");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "affected", "#1st", "#adm1 name", "#a+", "#a++b", "#a+1", "#a-b", "#وفيات", "# a b"})
    void takesNothingElseForATag(String cell) {
        assertThat(Tag.of(cell)).isNull();
    }

    @Test
    void aRowOfHashtagsHasNothingElse() {
        assertThat(Tags.are(List.of("#a", "", " #b+c"))).isTrue();
        assertThat(Tags.are(List.of("#a", "1"))).isFalse();
        assertThat(Tags.are(List.of("", ""))).isFalse();
        assertThat(Tags.CORE).hasSize(44);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020",
                "2020-05",
                "2020-Q2",
                "2020-W19",
                "2020-W19-3",
                "2020-05-06",
                "20200506",
                "2020-05-06T12:30Z",
                "2020-05-06T12:30:00.000+03:00",
                "2020-05-06 00:00:00.000",
                "2020-05-01/2020-05-06"
            })
    void readsDatesAsIso8601WritesThem(String date) {
        assertThat(IsoDate.is(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20",
                "2020-13",
                "2020-Q5",
                "2020-W54",
                "2020-02-30",
                "06.05.2020",
                "05/06/2020",
                "May 2020",
                "2020-05-06T25:00",
                "2020-05-06T12",
                "2020-05-06T12:30+3",
                "2020/05/06",
                "/"
            })
    void takesNothingElseForADate(String words) {
        assertThat(IsoDate.is(words)).isFalse();
    }
}
