package org.marsad.mention;

import java.time.LocalDate;
import org.marsad.knowledge.Entry;

/**
 * From when to when a name or an office holds.
 *
 * @param from first day, or the month or year in which it begins; empty where open
 * @param to last day, or the month or year in which it ends; empty where open
 */
public record Term(String from, String to) {
    private static final int DAY = "2016-05-30".length();

    /** The term of a row with columns {@code from} and {@code to}. */
    public static Term of(Entry row) {
        return new Term(row.get("from"), row.get("to"));
    }

    /** Whether it surely holds on a day: a term that ends in a year is not sure in that year. */
    public boolean holds(LocalDate day) {
        String d = day.toString();
        return mayHold(day) && !vague(from, d) && !vague(to, d);
    }

    /** Whether it may hold on a day. */
    public boolean mayHold(LocalDate day) {
        String d = day.toString();
        return d.compareTo(from) >= 0 && (to.isEmpty() || d.compareTo(to) <= 0 || d.startsWith(to));
    }

    /** Whether it begins only after a day. */
    public boolean beginsAfter(LocalDate day) {
        return day.toString().compareTo(from) < 0;
    }

    private static boolean vague(String end, String day) {
        return !end.isEmpty() && end.length() < DAY && day.startsWith(end);
    }
}
