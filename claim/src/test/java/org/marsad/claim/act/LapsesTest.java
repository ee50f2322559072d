package org.marsad.claim.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.claim.Invented;
import org.marsad.record.EventType;
import org.marsad.record.Incident;

/** Where a time lies between two acts of one sentence, and where it only seems to. Codebook, chapter incidents. */
class LapsesTest {
    @Test
    void hoursBetweenTwoActsMakeThemTwo() {
        List<Incident> read = Invented.incidents(
                "هاجم انتحاري مركزا للشرطة في مدينة بعقوبة بعد ساعات من تفجير شاحنة ملغومة في مدينة تكريت أدى إلى مقتل 15 شخصا.");

        assertThat(read).hasSize(2);
        assertThat(read.get(0).killed()).isNull();
    }

    @Test
    void whoWasAbleTodayToDoItDidOneThing() {
        assertThat(
                        Invented.incidents(
                                "نفذت قوات الأمن مداهمة لمنزل في مدينة سوسة وتمكنت عشية اليوم من إيقاف خمسة إرهابيين في المدينة."))
                .extracting(Incident::type)
                .containsExactly(EventType.ARRESTS);
    }

    @Test
    void theActAfterItsVerbIsNoSecondOne() {
        assertThat(Invented.incidents("استهدفت غارة ثانية مدينة سراقب فقتل ثلاثة مدنيين."))
                .hasSize(1);
    }

    @Test
    void actsThatAreCountedAreAsMany() {
        assertThat(Invented.incidents(
                        "أوقع هجوم أول 15 قتيلا في مدينة بعقوبة وأدى الهجوم الثاني إلى مقتل عشرين في مدينة تكريت."))
                .hasSize(2);
    }
}
