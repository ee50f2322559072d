package org.marsad.export.check.hxl;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.place.Coordinates;
import org.marsad.export.check.place.Coordinates.Within;
import org.marsad.export.check.place.Land;
import org.marsad.export.check.place.Lands;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether {@code #geo+lat} and {@code #geo+lon} are degrees, and lie in the country whose code the row gives, or at sea. */
final class Points implements RowCheck {
    private static final List<String> AXES = List.of("#geo+lat", "#geo+lon");

    private final Coordinates coordinates = new Coordinates(AXES.get(0), AXES.get(1));
    private final @Nullable String country;

    Points(Map<String, Tag> all) {
        this.country = all.values().stream()
                .filter(tag ->
                        tag.name().equals("#country") && tag.has("code") && !tag.has("origin") && !tag.has("dest"))
                .map(Tag::written)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void check(Row row, Findings findings) {
        for (String column : AXES) {
            if (row.text(column) != null && row.decimal(column) == null) {
                findings.add(row.finding(Rule.VALUE_DECIMAL, column, "degrees with a point"));
            }
        }
        Land land = country == null ? null : Lands.iso(row.text(country)).orElse(null);
        coordinates.check(row, land, null, Within.COUNTRY_OR_SEA, findings);
    }
}
