package org.marsad.export.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.export.open.Withheld;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.About;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.CodePoints;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Person;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.When;
import org.marsad.record.Where;

/** The rows of {@code claims.csv} for one claim: a row for each thing that it says. */
final class ClaimRows {
    private final String incident;
    private final Testimony account;
    private final Origins origins;
    private final @Nullable CodePoints points;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    /**
     * Rows of a claim.
     *
     * @param incident id of the incident
     * @param points of the report's text, or null where it is not there: then the rows have no spans
     */
    ClaimRows(String incident, Testimony account, Origins origins, @Nullable CodePoints points) {
        this.incident = incident;
        this.account = account;
        this.origins = origins;
        this.points = points;
    }

    List<Map<String, @Nullable Object>> all() {
        Incident c = account.claim();
        About about = c.about();
        row("event", about.evidence()).put("value", c.type().code());
        if (c.detail() != null) {
            row("event.detail", about.evidence()).put("value", c.detail());
        }
        when(c.when());
        c.where().forEach(this::where);
        sides("perpetrator", c.perpetrator());
        sides("target", c.target());
        c.means().forEach(m -> row("means", m.words()).put("value", m.id()));
        toll("killed", c.killed(), about.chain());
        toll("wounded", c.wounded(), about.chain());
        toll("captured", c.captured(), about.chain());
        toll("missing", c.missing(), about.chain());
        toll("casualties", c.casualties(), about.chain());
        for (Account a : c.accounts()) {
            toll("account.killed", a.killed(), a.chain());
            toll("account.wounded", a.wounded(), a.chain());
        }
        c.persons().forEach(this::person);
        for (Link l : c.deniedBy()) {
            Map<String, @Nullable Object> row = row("denied_by", l.words());
            row.put("value", l.id());
            row.put("name", l.name());
        }
        return rows;
    }

    private Map<String, @Nullable Object> row(String field, Evidence words) {
        About about = account.claim().about();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("incident", incident);
        row.put("claim", about.id());
        row.put("row", rows.size() + 1);
        row.put("field", field);
        source(row, about.chain());
        row.put("report", account.reportId());
        span(row, words, points);
        row.put("rule", Joined.joined(about.rules(), " "));
        row.put("status", IncidentRow.code(about.status()));
        row.put("focus", IncidentRow.code(about.focus()));
        row.put("confidence", about.confidence());
        rows.add(row);
        return row;
    }

    /** Offsets count code points in what is written; the words stand beside them. */
    static void span(Map<String, @Nullable Object> row, Evidence words, @Nullable CodePoints points) {
        if (points != null) {
            row.put("start", points.at(words.start()));
            row.put("end", points.at(words.end()));
        }
        row.put("words", words.text());
    }

    private void source(Map<String, @Nullable Object> row, List<Link> chain) {
        Originator o = origins.of(account, chain);
        row.put("originator", Withheld.is(o) || !counted(chain) ? null : o.key());
        row.put("chain", Joined.chain(chain));
    }

    /** Where several sources in one report give different figures each of them counts, and not the claim's own chain. */
    private boolean counted(List<Link> chain) {
        List<Account> all = account.claim().accounts();
        return all.isEmpty() || all.stream().anyMatch(a -> a.chain().equals(chain));
    }

    private void when(@Nullable When when) {
        if (when == null) {
            return;
        }
        Map<String, @Nullable Object> row = row("when", when.words());
        if (when.resolved()) {
            row.put("value", day(when.from()) + "/" + day(when.to()));
        }
        row.put("rule", when.rule());
    }

    /** ISO 8601-2: two dots for an open end. */
    private static String day(@Nullable Object day) {
        return day == null ? ".." : day.toString();
    }

    private void where(Where w) {
        Map<String, @Nullable Object> row = row("where", w.words());
        row.put("value", w.id());
        row.put("name", w.name());
    }

    private void sides(String field, List<Actor> sides) {
        for (Actor a : sides) {
            Map<String, @Nullable Object> row = row(field, a.words());
            row.put("value", a.id());
            row.put("name", a.name());
        }
    }

    private void toll(String field, @Nullable Toll toll, List<Link> chain) {
        if (toll == null) {
            return;
        }
        Map<String, @Nullable Object> row = row(field, toll.words());
        source(row, chain);
        count(row, toll.count());
        row.put("group", IncidentRow.code(toll.victims()));
        row.put("provisional", toll.provisional());
        for (Subset part : toll.ofWhich()) {
            Map<String, @Nullable Object> of = row(field + ".part", part.words());
            source(of, chain);
            count(of, part.count());
            of.put("group", part.group());
        }
    }

    static void count(Map<String, @Nullable Object> row, CountRange count) {
        row.put("low", count.low());
        row.put("high", count.high());
        row.put("approximate", count.approximate());
        row.put("vague", count.vague() == null ? null : IncidentRow.code(count.vague()));
    }

    private void person(Person p) {
        Map<String, @Nullable Object> row = row("person." + IncidentRow.code(p.harm()), p.words());
        row.put(
                "value",
                Stream.of(p.sex(), p.age() == null ? null : p.age() + " years", p.role())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")));
        row.put("name", p.name());
    }
}
