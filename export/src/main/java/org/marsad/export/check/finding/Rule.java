package org.marsad.export.check.finding;

import static org.marsad.export.check.finding.Severity.ERROR;
import static org.marsad.export.check.finding.Severity.WARNING;

import java.util.Locale;

/** A rule that files are held against, by an id that stays. What each checks, and by whose word, says {@code docs/check.md}. */
public enum Rule {
    // the file
    CSV_EMPTY(ERROR),
    CSV_ENCODING(ERROR),
    CSV_LINE_LONG(ERROR),
    CSV_QUOTE_OPEN(ERROR),
    CSV_QUOTE_STRAY(WARNING),
    CSV_RAGGED(ERROR),
    CSV_ROW_BLANK(WARNING),
    CSV_ROWS_NONE(WARNING),
    FORMAT_UNKNOWN(ERROR),
    HEADER_MISSING(ERROR),

    // the columns
    COLUMN_MISSING(ERROR),
    COLUMN_DUPLICATE(ERROR),
    COLUMN_UNKNOWN(WARNING),
    COLUMN_SPELLING(WARNING),

    // any cell
    VALUE_MISSING(ERROR),
    VALUE_INTEGER(ERROR),
    VALUE_DECIMAL(ERROR),
    VALUE_DATE(ERROR),
    VALUE_CODE(ERROR),
    FIGURE_NEGATIVE(ERROR),

    // rows against rows
    ID_DUPLICATE(ERROR),
    ROW_DUPLICATE(ERROR),
    ROW_REPEATED(WARNING),

    // days and places
    DATE_FUTURE(ERROR),
    DATE_EARLY(WARNING),
    LATITUDE_RANGE(ERROR),
    LONGITUDE_RANGE(ERROR),
    COORDINATES_HALF(ERROR),
    COORDINATES_ZERO(ERROR),
    COORDINATES_SWAPPED(WARNING),
    COORDINATES_OUTSIDE(WARNING),
    COORDINATES_ABROAD(ERROR),
    COUNTRY_NAME(WARNING),

    // UCDP GED
    UCDP_YEAR(ERROR),
    UCDP_DATE_ORDER(ERROR),
    UCDP_DATE_PREC(ERROR),
    UCDP_LOW_BEST(ERROR),
    UCDP_BEST_HIGH(ERROR),
    UCDP_BEST_SUM(ERROR),
    UCDP_DEATHS_SIDE_B(WARNING),
    UCDP_WKT_FORM(ERROR),
    UCDP_WKT(ERROR),
    UCDP_PRIOGRID(ERROR),
    UCDP_COUNTRY_ID(ERROR),
    UCDP_REGION(ERROR),
    UCDP_SIDE_B(ERROR),
    UCDP_STATE(ERROR),
    UCDP_STATE_MISSING(WARNING),
    UCDP_DYAD_NAME(ERROR),
    UCDP_GWNO(ERROR),
    UCDP_GWNO_STATELESS(WARNING),
    UCDP_GWNO_MISSING(WARNING),
    UCDP_SOURCES_NUMBER(WARNING),
    UCDP_SOURCES_REPEATED(WARNING),
    UCDP_SOURCE_FORM(WARNING),
    UCDP_SOURCE_LISTS(WARNING),
    UCDP_SOURCE_EARLY(WARNING),

    // ACLED
    ACLED_YEAR(ERROR),
    ACLED_SUB_EVENT(ERROR),
    ACLED_DISORDER(ERROR),
    ACLED_INTERACTION(ERROR),
    ACLED_INTER(ERROR),
    ACLED_INTER_MISSING(WARNING),
    ACLED_ACTOR_SORT(ERROR),
    ACLED_SIDES(WARNING),
    ACLED_CIVILIAN_TARGETING(ERROR),
    ACLED_CIVILIAN_TARGETING_MISSING(WARNING),
    ACLED_PEACEFUL_DEATHS(WARNING),
    ACLED_ISO(ERROR),
    ACLED_REGION(ERROR),
    ACLED_SOURCE_REPEATED(WARNING),
    ACLED_TIMESTAMP(WARNING),

    // HXL
    HXL_TAGS_MISSING(ERROR),
    HXL_TAGS_EMPTY(ERROR),
    HXL_TAGS_POSITION(WARNING),
    HXL_TAG_FORM(ERROR),
    HXL_TAG_UNKNOWN(WARNING),
    HXL_TAG_REPEATED(WARNING),
    HXL_COLUMN_UNTAGGED(WARNING),
    HXL_NUMBER(ERROR),
    HXL_DATE(ERROR),
    HXL_DATE_ORDER(ERROR),
    HXL_MIN_MAX(ERROR),
    HXL_COUNTRY_CODE(ERROR);

    private final Severity severity;
    private final String id;

    Rule(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in reports, such as {@code ucdp-best-sum}. */
    public String id() {
        return id;
    }

    /** How bad it is to go against it. */
    public Severity severity() {
        return severity;
    }
}
