package org.marsad.export.check.ucdp;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Publishers;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/**
 * Whether the articles are as many as is said, have their form and are not from before the event; and whether several articles of one
 * publisher are counted as several sources. The last is our own rule: two articles of one newspaper are one source.
 */
final class Sources implements RowCheck {
    /** Where sources were not counted, as in events coded before 2013. */
    private static final long UNCOUNTED = -1;

    /** Lists with an entry for each article; headlines have semicolons of their own. */
    private static final List<String> LISTS = List.of("source_office", "source_date");

    @Override
    public void check(Row row, Findings findings) {
        Long number = row.integer("number_of_sources");
        if (number != null && number != UNCOUNTED && number < 1) {
            findings.add(row.finding(Rule.UCDP_SOURCES_NUMBER, "number_of_sources", "at least 1, or -1 for uncounted"));
            return;
        }
        String cell = row.text("source_article");
        if (cell == null || number == null || number == UNCOUNTED) {
            return;
        }
        List<Article> articles = Article.all(cell);
        Publishers publishers =
                new Publishers(articles.stream().map(Article::office).toList());
        if (number != articles.size() && number != publishers.distinct()) {
            findings.add(row.finding(
                    Rule.UCDP_SOURCES_NUMBER,
                    "number_of_sources",
                    articles.size() + ", the articles of source_article"));
        }
        form(row, articles, findings);
        lists(row, articles.size(), findings);
        if (publishers.distinct() < Math.min(number, articles.size())
                && articles.stream().allMatch(Article::formed)) {
            findings.add(row.finding(
                    Rule.UCDP_SOURCES_REPEATED,
                    "number_of_sources",
                    publishers.distinct() + (publishers.distinct() == 1 ? " publisher" : " publishers")
                            + " counted once",
                    number + ": " + Finding.shown(publishers.repeated())));
        }
    }

    private static void form(Row row, List<Article> articles, Findings findings) {
        LocalDate start = row.day("date_start");
        for (Article article : articles) {
            @Nullable LocalDate day = article.day();
            if (!article.formed()) {
                findings.add(row.finding(
                        Rule.UCDP_SOURCE_FORM,
                        "source_article",
                        "\"office,day,headline\"",
                        Finding.shown(article.office())));
                return;
            }
            if (day != null && start != null && day.isBefore(start.minusDays(1))) { // it may be a day earlier elsewhere
                findings.add(row.finding(
                        Rule.UCDP_SOURCE_EARLY,
                        "source_article",
                        "no article before the event, " + start,
                        Finding.shown(article.office()) + ", " + day));
                return;
            }
        }
    }

    private static void lists(Row row, int articles, Findings findings) {
        for (String column : LISTS) {
            String list = row.text(column);
            if (list != null && !Entries.are(list, articles)) {
                findings.add(row.finding(
                        Rule.UCDP_SOURCE_LISTS,
                        column,
                        "one entry for each of " + articles + (articles == 1 ? " article" : " articles"),
                        Entries.of(list).size() + ": " + Finding.shown(list)));
            }
        }
    }
}
