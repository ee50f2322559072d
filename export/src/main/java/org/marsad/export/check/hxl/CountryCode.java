package org.marsad.export.check.hxl;

import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.place.Lands;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether codes of countries are known: of two letters, of three, or of either where the tag does not say. Source: ISO 3166-1. */
final class CountryCode implements RowCheck {
    private final String column;
    private final int letters;

    CountryCode(String column, Tag tag) {
        this.column = column;
        this.letters = tag.has("v_iso2") || tag.has("iso2") ? 2 : tag.has("v_iso3") || tag.has("iso3") ? 3 : 0;
    }

    @Override
    public void check(Row row, Findings findings) {
        String code = row.text(column);
        if (code == null) {
            return;
        }
        if (letters != 0 && code.length() != letters || Lands.iso(code).isEmpty()) {
            findings.add(row.finding(
                    Rule.HXL_COUNTRY_CODE,
                    column,
                    letters == 0 ? "two or three letters of ISO 3166-1" : letters + " letters of ISO 3166-1"));
        }
    }
}
