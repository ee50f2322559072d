package org.marsad.export.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Degrees;
import org.marsad.incident.kept.Held;
import org.marsad.record.About;
import org.marsad.record.CodePoints;
import org.marsad.record.Posture;
import org.marsad.record.When;
import org.marsad.record.Where;

/** A row of {@code postures.csv}. */
final class PostureRow {
    private PostureRow() {}

    /**
     * The row of a claim.
     *
     * @param points of the report's text, or null where the row is to have no span
     */
    static Map<String, @Nullable Object> of(Held held, @Nullable CodePoints points) {
        Posture p = held.posture();
        About about = p.about();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("claim", about.id());
        row.put("day", held.day());
        row.put("holder", Joined.ids(p.holder()));
        row.put("holder_names", Joined.names(p.holder()));
        row.put("what", IncidentRow.code(p.what()));
        if (p.count() != null) {
            ClaimRows.count(row, p.count().value());
        }
        row.put("country", IncidentRow.country(p.where()));
        if (!p.where().isEmpty()) {
            Where first = p.where().get(0);
            row.put("admin1", first.admin1());
            row.put("place", first.name());
            row.put("place_en", first.nameEn());
            row.put("lat", Degrees.of(first.lat()));
            row.put("lon", Degrees.of(first.lon()));
            row.put("places", Joined.places(p.where()));
        }
        When since = p.since();
        When asOf = p.asOf();
        row.put("since", since == null ? null : since.from());
        row.put("as_of", asOf == null ? null : asOf.to());
        row.put("chain", Joined.chain(about.chain()));
        row.put("report", held.report().id());
        ClaimRows.span(row, about.evidence(), points);
        row.put("status", IncidentRow.code(about.status()));
        row.put("focus", IncidentRow.code(about.focus()));
        row.put("confidence", about.confidence());
        return row;
    }
}
