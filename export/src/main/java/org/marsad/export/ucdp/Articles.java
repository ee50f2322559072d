package org.marsad.export.ucdp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.source.Testimony;

/** The reports that tell of an incident, as UCDP lists articles: the earliest first. Source: UCDP GED codebook, source_article. */
final class Articles {
    private final List<Article> all = new ArrayList<>();

    /**
     * One report.
     *
     * @param office its outlet; where that is not known, the report's own name
     * @param date the day of publication, empty where not known
     * @param headline empty where it has none
     */
    private record Article(String office, String date, String headline) {}

    Articles(List<Testimony> accounts, Headlines headlines) throws IOException {
        Map<String, Testimony> reports = new TreeMap<>();
        accounts.forEach(a -> reports.putIfAbsent(a.reportId(), a));
        for (Testimony a : reports.values()) {
            String publisher = a.publisher();
            String headline = headlines.of(a.reportId());
            all.add(new Article(
                    clean(publisher == null ? a.report() : publisher),
                    a.published() == null ? "" : a.published().day().toString(),
                    headline == null ? "" : clean(headline)));
        }
        all.sort(Comparator.comparing((Article a) -> a.date().isEmpty() ? "9999" : a.date()));
    }

    /** How many outlets they are of. */
    int offices() {
        return (int) all.stream().map(Article::office).distinct().count();
    }

    /** {@code "Office,2020-05-05,Headline";"…"}. */
    String whole() {
        return all.stream()
                .map(a -> "\"" + a.office().replace(',', ' ') + "," + a.date() + "," + a.headline() + "\"")
                .collect(Collectors.joining(";"));
    }

    String officeCell() {
        return joined(Article::office);
    }

    String dateCell() {
        return joined(Article::date);
    }

    String headlineCell() {
        return joined(Article::headline);
    }

    private String joined(Function<Article, String> part) {
        boolean some = all.stream().map(part).anyMatch(cell -> !cell.isEmpty());
        return some ? all.stream().map(part).collect(Collectors.joining(";")) : "";
    }

    /** Text without what separates it from the next: quotes become apostrophes, semicolons commas, line ends blanks. */
    static String clean(String text) {
        return text.replace('"', '\'')
                .replace(';', ',')
                .replace('\r', ' ')
                .replace('\n', ' ')
                .replace('\t', ' ')
                .strip();
    }

    /** Names one after the other, each once, cleaned. */
    static String list(List<? extends @Nullable String> names) {
        return names.stream()
                .filter(n -> n != null)
                .map(n -> clean(n))
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
