package org.marsad.workbench.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.archive.Archive;
import org.marsad.archive.Listed;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;

/** When the incidents of a view began: how many a month, or a day where the view is of no more than three months. */
public final class TimelineJson {
    private static final int DAYS = 92;
    /** Letters of a month: {@code 2020-05}. */
    private static final int MONTH = 7;

    private TimelineJson() {}

    private static final class Bar {
        private int incidents;
        private long killed;
    }

    /** The counts. */
    public static Answer json(Asked asked, Archive archive) {
        View view = View.of(asked);
        boolean byDay = byDay(view);
        Map<String, Bar> bars = new TreeMap<>();
        int[] undated = new int[1];
        archive.overview().each(view.question(archive), l -> {
            String from = l.from();
            if (from == null) {
                undated[0]++;
            } else {
                add(bars.computeIfAbsent(byDay ? from : from.substring(0, MONTH), k -> new Bar()), l);
            }
        });
        return Answer.ok(Answers.JSON, Small.object(json -> {
            json.text("by", byDay ? "day" : "month");
            json.number("undated", undated[0]);
            json.list("bars", bars.entrySet(), (one, bar) -> {
                one.text("from", bar.getKey());
                one.number("incidents", bar.getValue().incidents);
                one.number("killed_best", bar.getValue().killed);
            });
        }));
    }

    private static boolean byDay(View view) {
        LocalDate from = view.filter().from();
        LocalDate to = view.filter().to();
        return from != null && to != null && ChronoUnit.DAYS.between(from, to) <= DAYS;
    }

    private static void add(Bar bar, Listed l) {
        bar.incidents++;
        bar.killed += l.killed() == null ? 0 : l.killed().best();
    }
}
