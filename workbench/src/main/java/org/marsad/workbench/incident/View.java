package org.marsad.workbench.incident;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Facet;
import org.marsad.archive.Filter;
import org.marsad.archive.Order;
import org.marsad.archive.Overview.Cursor;
import org.marsad.archive.Overview.Question;
import org.marsad.incident.source.Grade;
import org.marsad.record.EventType;
import org.marsad.record.Status;
import org.marsad.text.SearchForm;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Asked;

/**
 * Which incidents are looked at and how: what the address of a list says.
 *
 * @param filter which incidents
 * @param words words of their reports; empty for any
 * @param order how they are sorted
 * @param after where the page before ended, or null for the first page
 */
public record View(
        Filter filter, String words, Order order, @Nullable Cursor after) {
    /** Whether a person has decided about it. */
    private enum Review {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /**
     * The view that an address says.
     *
     * @throws org.marsad.workbench.exchange.Problem where it says none
     */
    public static View of(Asked asked) {
        Status status = asked.value("status", Status.class);
        Grade.Value grade = asked.value("grade", Grade.Value.class);
        EventType kind = asked.value("kind", EventType.class);
        Review review = asked.value("review", Review.class);
        Filter filter = new Filter(
                asked.value("from", "a day such as 2020-05-01", LocalDate::parse),
                asked.value("to", "a day such as 2020-05-31", LocalDate::parse),
                asked.value("country"),
                asked.value("area"),
                kind == null ? null : kind.code(),
                asked.value("side"),
                grade == null ? null : grade.code(),
                status == null ? null : status.name().toLowerCase(Locale.ROOT),
                asked.value("source"),
                review == null ? null : review.name().toLowerCase(Locale.ROOT));
        return new View(
                filter,
                Objects.requireNonNullElse(asked.value("q"), ""),
                Objects.requireNonNullElse(asked.value("order", Order.class), Order.LATEST),
                asked.value("after", "what \"next\" of a page says", Cursor::read));
    }

    /** What is asked of an archive's overview. */
    public Question question(Archive archive) {
        return archive.catalogue().question(filter, SearchForm.question(words));
    }

    /** The address of this view, by another path. */
    public String at(String path) {
        return Addresses.of(path, fields());
    }

    /** The address of the first page of this view where a facet asks for a value, or for all. */
    String with(Facet facet, @Nullable String value) {
        Map<String, String> fields = fields();
        fields.remove("after");
        fields.remove(facet.code());
        if (value != null) {
            fields.put(facet.code(), value);
        }
        return Addresses.of("/incidents", fields);
    }

    /** The address of the page that comes next. */
    String behind(Cursor end) {
        Map<String, String> fields = fields();
        fields.put("after", end.written());
        return Addresses.of("/incidents", fields);
    }

    /** What the address says, without what goes without saying. */
    public Map<String, String> fields() {
        Map<String, String> out = new LinkedHashMap<>();
        put(out, "q", words.isEmpty() ? null : words);
        put(out, "from", filter.from());
        put(out, "to", filter.to());
        for (Facet facet : Facet.values()) {
            put(out, facet.code(), facet.asked(filter));
        }
        put(out, "order", order == Order.LATEST ? null : order.code());
        put(out, "after", after == null ? null : after.written());
        return out;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
