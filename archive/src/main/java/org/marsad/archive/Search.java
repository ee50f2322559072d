package org.marsad.archive;

import static org.marsad.archive.Schema.FORM;
import static org.marsad.archive.Schema.ROW;
import static org.marsad.archive.Schema.WORDS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Finds reports by their words. */
final class Search {
    /** Bits of a row's number that hold the report's. */
    private static final int REPORT_BITS = 36;
    /** Characters of a search form that are kept; PostgreSQL keeps no more than a megabyte of one text's words. */
    private static final int LONGEST = 400_000;
    /** The newest reports that a ranked search ranks. */
    private static final int RANKED = 20_000;

    private final DSLContext sql;
    private final boolean file;
    private final Ready keep;

    Search(Store store) {
        this.sql = store.sql();
        this.file = store.isFile();
        Param<String> form = Ready.value(FORM);
        Field<?> value = file ? form : DSL.field("to_tsvector('simple', {0})", Object.class, form);
        this.keep = new Ready(
                store,
                sql.insertInto(WORDS, ROW, DSL.field(DSL.name("form"), Object.class))
                        .values(Ready.value(ROW), DSL.field("{0}", Object.class, value)));
    }

    /** Keeps the words of a report. */
    void keep(long report, @Nullable LocalDate day, String form) {
        String plain = String.valueOf(Store.plain(form));
        String kept = plain.length() <= LONGEST ? plain : distinct(plain);
        keep.run(row(report, day), kept);
    }

    private static String distinct(String form) {
        Set<String> words = new LinkedHashSet<>(List.of(form.split(" ")));
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (out.length() + word.length() >= LONGEST) {
                break;
            }
            out.append(word).append(' ');
        }
        return out.toString();
    }

    void forget(long report, @Nullable LocalDate day) {
        sql.deleteFrom(WORDS).where(ROW.eq(row(report, day))).execute();
    }

    /** The newest have the highest numbers; those without a day come last. */
    private static long row(long report, @Nullable LocalDate day) {
        long days = day == null ? 0 : Math.max(0, Math.min((1 << 26) - 1, day.toEpochDay() + (1 << 20)));
        return days << REPORT_BITS | report;
    }

    /**
     * Numbers of the reports that hold all words asked for.
     *
     * @param question each word with the forms that answer it
     * @param ranked whether those that say most about the words come first; else the newest
     * @param most at most so many
     */
    List<Long> reports(List<Set<String>> question, boolean ranked, int most) {
        if (question.isEmpty()) {
            return List.of();
        }
        long mask = (1L << REPORT_BITS) - 1;
        return (file ? sqlite(question, ranked, most) : postgres(question, ranked, most))
                .stream().map(row -> row & mask).toList();
    }

    /** Numbers of all reports that hold all words asked for. */
    BitSet reports(List<Set<String>> question) {
        BitSet out = new BitSet();
        long mask = (1L << REPORT_BITS) - 1;
        try (ResultSet rows = sql.select(ROW)
                .from(WORDS)
                .where(file ? sqliteMatch(question) : DSL.condition("{0} @@ {1}", FORM, postgresQuery(question)))
                .fetchResultSet()) {
            while (rows.next()) {
                out.set(Math.toIntExact(rows.getLong(1) & mask));
            }
        } catch (SQLException e) {
            throw new DataAccessException("search", e);
        }
        return out;
    }

    private static Condition sqliteMatch(List<Set<String>> question) {
        String match = question.stream()
                .map(forms -> forms.stream()
                        .map(f -> '"' + f.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
        return DSL.condition("words match {0}", DSL.val(match));
    }

    private List<Long> sqlite(List<Set<String>> question, boolean ranked, int most) {
        Condition matches = sqliteMatch(question);
        if (!ranked) {
            return sql.select(ROW)
                    .from(WORDS)
                    .where(matches)
                    .orderBy(ROW.desc())
                    .limit(most)
                    .fetch(ROW);
        }
        Long oldest = sql.select(ROW)
                .from(WORDS)
                .where(matches)
                .orderBy(ROW.desc())
                .offset(RANKED)
                .limit(1)
                .fetchOne(ROW);
        Condition newer = oldest == null ? DSL.noCondition() : ROW.gt(oldest);
        return sql.select(ROW)
                .from(WORDS)
                .where(matches)
                .and(newer)
                .orderBy(DSL.field("bm25(words)"), ROW.desc())
                .limit(most)
                .fetch(ROW);
    }

    private static Field<Object> postgresQuery(List<Set<String>> question) {
        String query = question.stream()
                .map(forms -> forms.stream()
                        .map(f -> '\'' + f.replace("'", "''").replace("\\", "") + '\'')
                        .collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
        return DSL.field("cast({0} as tsquery)", Object.class, DSL.val(query));
    }

    private List<Long> postgres(List<Set<String>> question, boolean ranked, int most) {
        Field<Object> asked = postgresQuery(question);
        Condition matches = DSL.condition("{0} @@ {1}", FORM, asked);
        if (!ranked) {
            return sql.select(ROW)
                    .from(WORDS)
                    .where(matches)
                    .orderBy(ROW.desc())
                    .limit(most)
                    .fetch(ROW);
        }
        var newest = sql.select(ROW, FORM)
                .from(WORDS)
                .where(matches)
                .orderBy(ROW.desc())
                .limit(RANKED)
                .asTable("newest");
        return sql.select(ROW)
                .from(newest)
                .orderBy(
                        DSL.field("ts_rank({0}, {1})", Double.class, FORM, asked)
                                .desc(),
                        ROW.desc())
                .limit(most)
                .fetch(ROW);
    }
}
