package org.marsad.bench;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.marsad.Marsad;
import org.marsad.mention.Mention;
import org.marsad.record.Published;
import org.marsad.record.Report;

/**
 * A headline or paragraph of a sample report of which others are made: its towns become other towns of the same country, its figures
 * other figures, its days other days. What stands between them stays.
 *
 * @param words the whole of it
 * @param published the day of its report
 * @param parts what may change, in its order
 */
record Passage(String words, LocalDate published, List<Part> parts) {
    private static final String[] MONTHS = {
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول"
    };
    /** Words for 3 to 10 before a masculine noun, and before a feminine one. */
    private static final List<List<String>> FEW = List.of(
            List.of("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"),
            List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"));

    private static final String BETWEEN = "\n\n";

    /** A stretch that may change: a town, a figure or a day, from the first character of the passage. */
    record Part(String kind, int start, int end, Map<String, Object> values) {}

    Passage {
        parts = List.copyOf(parts);
    }

    /**
     * The passages of a sample, its headline first.
     *
     * @throws IllegalArgumentException where its day of publication is not known
     */
    static List<Passage> of(Report report, Marsad marsad) {
        Published published = report.published();
        if (published == null) {
            throw new IllegalArgumentException(report.name() + ": expected a day of publication, found none");
        }
        List<Mention> mentions = marsad.mentions(report);
        List<Passage> out = new ArrayList<>();
        String text = report.text();
        for (int start = 0; start < text.length(); ) {
            int found = text.indexOf(BETWEEN, start);
            int end = found < 0 ? text.length() : found;
            out.add(new Passage(text.substring(start, end), published.day(), parts(mentions, start, end)));
            start = end + BETWEEN.length();
        }
        return out;
    }

    private static List<Part> parts(List<Mention> mentions, int start, int end) {
        List<Part> out = new ArrayList<>();
        int free = start;
        for (Mention m : mentions) {
            int from = m.words().start();
            if (from >= free
                    && m.words().end() <= end
                    && changes(m.kind(), m.words().text(), m.values())) {
                free = m.words().end();
                out.add(new Part(m.kind(), from - start, free - start, m.values()));
            }
        }
        return out;
    }

    /** Places with a hyphen in their id are towns, quarters and sites; areas, which have p-codes, stay. */
    private static boolean changes(String kind, String words, Map<String, Object> values) {
        return switch (kind) {
            case "place" -> String.valueOf(values.get("id")).contains("-");
            case "number" ->
                words.length() < 4 && words.chars().allMatch(c -> c >= '0' && c <= '9')
                        || FEW.stream().anyMatch(f -> f.contains(words));
            case "date" ->
                values.get("from") instanceof LocalDate && words.chars().anyMatch(Character::isDigit);
            default -> false;
        };
    }

    /**
     * The passage with other towns, figures and days.
     *
     * @param day of publication of the report that it becomes part of
     * @param moved what towns have become in that report so far
     */
    String varied(LocalDate day, Random random, Map<String, List<String>> towns, Map<String, String> moved) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Part p : parts) {
            String old = words.substring(p.start(), p.end());
            out.append(words, at, p.start());
            out.append(
                    switch (p.kind()) {
                        case "place" -> moved.computeIfAbsent(old, w -> town(old, p.values(), random, towns));
                        case "number" -> figure(old, random);
                        default -> day(old, p.values(), ChronoUnit.DAYS.between(published, day));
                    });
            at = p.end();
        }
        return out.append(words, at, words.length()).toString();
    }

    private static String town(String old, Map<String, Object> values, Random random, Map<String, List<String>> towns) {
        List<String> others = towns.getOrDefault(String.valueOf(values.get("country")), List.of());
        return others.isEmpty() ? old : others.get(random.nextInt(others.size()));
    }

    private static String figure(String old, Random random) {
        for (List<String> few : FEW) {
            if (few.contains(old)) {
                return few.get(random.nextInt(few.size()));
            }
        }
        return Integer.toString(11 + random.nextInt(40));
    }

    /** The words up to the first digit, and another day, month and, where they name it, year. */
    private static String day(String old, Map<String, Object> values, long days) {
        LocalDate day = ((LocalDate) requireNonNull(values.get("from"))).plusDays(days);
        int digit = 0;
        while (!Character.isDigit(old.charAt(digit))) {
            digit++;
        }
        boolean year =
                old.length() > 4 && old.substring(old.length() - 4).chars().allMatch(Character::isDigit);
        return old.substring(0, digit) + day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1]
                + (year ? " " + day.getYear() : "");
    }
}
