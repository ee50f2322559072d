package org.marsad.cli.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays an evaluation out as lines for people, figures to three places. */
final class ScoreReport {
    private final List<String> lines = new ArrayList<>();

    private ScoreReport() {}

    static List<String> of(Evaluation evaluation) {
        ScoreReport report = new ScoreReport();
        if (evaluation.incidents() != null) {
            report.add(evaluation.incidents());
        }
        evaluation.kinds().forEach(report::add);
        evaluation.sentences().forEach(report::add);
        return report.lines;
    }

    private void add(IncidentScore score) {
        String spans = score.spans().times().isEmpty() ? "" : "  spans " + score.spans();
        lines.add(score.documents() + " documents (" + score.withoutReading() + " without a reading)" + spans);
        lines.add(wide("detection", 12) + rates(score.detection().rates()) + "   " + score.detection());
        lines.add(wide("incidents", 12) + rates(score.incidents().rates()) + "   " + score.incidents());
        score.slots()
                .forEach((slot, s) -> lines.add("  " + wide(slot.label(), 12) + rates(s.rates())
                        + "   right where matched " + figure(s.lenient())));
        lines.add("slot macro F1 " + figure(score.macroF1()) + "   incident F1 "
                + figure(score.incidents().rates().f1()));
    }

    private void add(KindScore score) {
        lines.add(wide(score.kind().label(), 10) + rates(score.rates()) + "   leading value right where matched "
                + figure(score.leading()) + "   (gold " + score.gold() + ", read " + score.read() + ")");
    }

    private void add(SentenceScore score) {
        Counts found = score.outcomes();
        lines.add(wide(score.sentences().label(), 8) + wide(score.votes(), 10) + rates(found.rates()) + "   (tp "
                + found.of("tp") + " fp " + found.of("fp") + " fn " + found.of("fn") + " tn " + found.of("tn") + ")");
    }

    private static String rates(Rates rates) {
        return "P " + figure(rates.precision()) + "  R " + figure(rates.recall()) + "  F1 " + figure(rates.f1());
    }

    private static String figure(@Nullable Double value) {
        return value == null
                ? "-"
                : new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The word filled up to a width, and one space. */
    private static String wide(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()) + 1);
    }
}
