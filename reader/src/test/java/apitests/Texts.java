package apitests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** Invented reports, which between them yield claims of every kind. */
final class Texts {
    static final String STRIKE = "دمشق - قتل سبعة مقاتلين وأصيب 12 آخرون أمس الثلاثاء في غارة جوية استهدفت موقعا في"
            + " بادية الميادين بريف دير الزور، بحسب المرصد السوري لحقوق الإنسان.\n";
    static final String RECALLED = "وكانت قذيفة قد سقطت الجمعة على سوق في حلب، ما أدى إلى مقتل ثلاثة مدنيين.\n";
    static final String TALLY = "وشنت إسرائيل عشرات الغارات الجوية في سوريا خلال الأشهر الماضية.\n";
    static final String POSTURE = "وتمتلك إيران ست قواعد في جنوب سوريا.\n";
    static final String THREAT = "وتوعد وزير الدفاع الإسرائيلي إيران قائلا «سنرد على كل هجوم».\n";
    static final String COST = "وأنفقت إيران أكثر من 5 مليارات دولار في سوريا.\n";
    /** Characters outside the basic plane, no-break spaces, vowel marks, tatweel and quotation marks before and between words. */
    static final String STRANGE =
            "\uD83D\uDE00\uD83D\uDD34 قُتِلَ\u00A014\u00A0مقاتلاً فجر\u00A0الأحد في قصـــف على «القورية (..)».وأصيب 3 مدنيين"
                    + " في\r\nهجوم \uD83D\uDE80 على دير الزور";

    static final List<String> ALL = List.of(
            STRIKE,
            RECALLED,
            TALLY,
            POSTURE,
            THREAT,
            COST,
            STRANGE,
            STRIKE + RECALLED + TALLY + POSTURE + THREAT + COST);

    private Texts() {}

    static Report report(String text, @Nullable String published) {
        return new Report(
                "sha256:" + "0".repeat(64),
                "invented",
                null,
                null,
                null,
                published == null ? null : Published.parse(published, null),
                "ar",
                text,
                List.of());
    }
}
