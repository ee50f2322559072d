package org.marsad.export.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.export.Told.decided;
import static org.marsad.export.Told.place;
import static org.marsad.export.Told.town;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.export.Table;
import org.marsad.export.Told;
import org.marsad.export.table.Filled;
import org.marsad.export.table.LeftOut;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.incident.Correction;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.record.CountRange;
import org.marsad.record.Decision.What;
import org.marsad.record.EventType;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Victims;
import org.marsad.record.When.Precision;
import org.marsad.record.Where;
import org.marsad.record.Where.Kind;
import org.marsad.record.Where.Relation;

/** One rule a test, with the case beside it to which the rule does not apply. */
class UcdpTest {
    private static final Where QURIYAH = town("Quriyah", "Deir ez-Zor", 35.01, 40.51);

    private static Filled written(StringBuilder out, Kept... incidents) throws IOException {
        Ucdp table = new Ucdp(out, Policy.UCDP, false, report -> "Headline, \"so\"; of " + report.substring(7));
        for (Kept kept : incidents) {
            table.add(kept);
        }
        return table.filled();
    }

    static Map<String, String> row(Kept kept) throws IOException {
        StringBuilder out = new StringBuilder();
        written(out, kept);
        return Table.read(out).get(0);
    }

    static Why leftOut(Kept kept) throws IOException {
        Filled written = written(new StringBuilder(), kept);
        assertThat(written.rows()).isZero();
        assertThat(written.leftOut())
                .extracting(LeftOut::id)
                .containsExactly(kept.incident().id());
        return written.leftOut().get(0).why();
    }

    private static Told strike() {
        return Told.of(EventType.AIR_DRONE_STRIKE).at(QURIYAH);
    }

    @Test
    void writesEachOfTheFortyNineColumns() throws IOException {
        Kept kept = Told.of(EventType.ARMED_CLASH)
                .by("ISIS")
                .on("STATE:SY")
                .at(QURIYAH, place("Deir ez-Zor", Kind.ADMIN1, "Deir ez-Zor", 35.0, 40.4, 4, 3))
                .killed(14, Victims.COMBATANTS)
                .told("Invented Monitor", SourceKind.MONITOR)
                .kept();
        StringBuilder out = new StringBuilder();

        written(out, kept);

        assertThat(out.toString().lines().skip(1))
                .containsExactly(String.join(
                        ",",
                        "3574225891331541",
                        "SY-2020-05-05-0000000a",
                        "2020",
                        "",
                        "Check",
                        "1",
                        ",,",
                        ",,Government of Syria - IS",
                        ",,Government of Syria",
                        ",,IS",
                        "1",
                        "\"\"\"Invented Gazette,2020-05-06,Headline, 'so', of c0000000a\"\"\"",
                        "Invented Gazette",
                        "2020-05-06",
                        "\"Headline, 'so', of c0000000a\"",
                        "Invented Monitor",
                        "1",
                        "Quriyah",
                        "in Quriyah",
                        "Deir ez-Zor",
                        "",
                        "35.01",
                        "40.51",
                        "POINT (40.51 35.01)",
                        "180442",
                        "Syria",
                        "652",
                        "Middle East",
                        "1",
                        "1",
                        "2020-05-05",
                        "2020-05-05",
                        "14",
                        "0",
                        "0",
                        "0",
                        "14",
                        "14",
                        "14",
                        "652",
                        ""));
    }

    @Test
    void onlyForceWithADeathIsAnEvent() throws IOException {
        Told strike = strike().by("STATE:IL").on("IRGC_MILITIA");

        assertThat(leftOut(strike.kept())).isEqualTo(Why.NO_FIGURE);
        assertThat(leftOut(strike.killed(0, Victims.UNKNOWN).kept())).isEqualTo(Why.NO_DEATH);
        assertThat(row(strike.killed(CountRange.atMost(3), Victims.UNKNOWN).kept()))
                .containsEntry("low", "0");
        for (EventType type : List.of(EventType.ARRESTS, EventType.PEACEFUL_PROTEST, EventType.AGREEMENT)) {
            assertThat(leftOut(Told.of(type)
                            .at(QURIYAH)
                            .by("STATE:SY")
                            .on("CIVILIANS")
                            .killed(1, Victims.CIVILIANS)
                            .kept()))
                    .isEqualTo(Why.NO_FORCE);
        }
        assertThat(row(Told.of(EventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS)
                        .at(QURIYAH)
                        .by("STATE:SY")
                        .on("PROTESTERS")
                        .killed(1, Victims.CIVILIANS)
                        .kept()))
                .containsEntry("type_of_violence", "3");
    }

    @Test
    void anEventNeedsADateWithTwoEnds() throws IOException {
        Told strike = strike().by("STATE:IL").on("IRGC_MILITIA").killed(3, Victims.COMBATANTS);

        assertThat(leftOut(strike.between("2020-05-05", null, Precision.VAGUE, "since")
                        .kept()))
                .isEqualTo(Why.OPEN_DATE);
        assertThat(leftOut(strike.between(null, null, Precision.VAGUE, "some-time-ago")
                        .kept()))
                .isEqualTo(Why.UNRESOLVED_DATE);
        assertThat(leftOut(strike.undated().kept())).isEqualTo(Why.NO_DATE);
        assertThat(row(strike.between("2020-01-01", "2020-12-31", Precision.YEAR, "year")
                        .kept()))
                .containsEntry("date_prec", "5")
                .containsEntry("date_end", "2020-12-31");
    }

    @Test
    void anEventNeedsACountryButNoCoordinates() throws IOException {
        Told strike = Told.of(EventType.AIR_DRONE_STRIKE)
                .by("STATE:IL")
                .on("IRGC_MILITIA")
                .killed(3, Victims.COMBATANTS);

        assertThat(leftOut(strike.kept())).isEqualTo(Why.NO_PLACE);
        assertThat(row(strike.at(place("Village", Kind.SETTLEMENT, "Idlib", null, null, null, null))
                        .kept()))
                .containsEntry("where_prec", "4")
                .containsEntry("where_coordinates", "Village")
                .containsEntry("latitude", "")
                .containsEntry("geom_wkt", "")
                .containsEntry("priogrid_gid", "")
                .containsEntry("country", "Syria");
    }

    @Test
    void aPlaceOfWhichNoCountryIsKnownIsNoEventsPlace() throws IOException {
        assertThat(leftOut(Told.of(EventType.AIR_DRONE_STRIKE)
                        .by("STATE:IL")
                        .on("IRGC_MILITIA")
                        .killed(3, Victims.COMBATANTS)
                        .at(place("Hill", Kind.SITE, Relation.IN, null, null, null, null, null, null))
                        .kept()))
                .isEqualTo(Why.NO_COUNTRY);
    }

    @Test
    void severalPlacesWithOneTollAreOneSummaryAtTheFirst() throws IOException {
        Told strike = Told.of(EventType.AIR_DRONE_STRIKE)
                .by("STATE:IL")
                .on("IRGC_MILITIA")
                .killed(14, Victims.COMBATANTS);

        assertThat(row(strike.at(QURIYAH, town("Salihiyah", "Deir ez-Zor", 34.75, 40.73))
                        .kept()))
                .containsEntry("event_clarity", "2")
                .containsEntry("where_prec", "4")
                .containsEntry("where_coordinates", "Quriyah")
                .containsEntry("where_description", "in Quriyah; in Salihiyah")
                .containsEntry("best", "14");
    }

    @Test
    void severalDaysAreASummaryButAMonthIsOnlyVague() throws IOException {
        Told strike = strike().by("STATE:IL").on("IRGC_MILITIA").killed(3, Victims.COMBATANTS);

        assertThat(row(strike.between("2020-05-05", "2020-05-07", Precision.DAYS, "days-of-month")
                        .kept()))
                .containsEntry("event_clarity", "2")
                .containsEntry("date_prec", "2");
        assertThat(row(strike.between("2020-05-01", "2020-05-31", Precision.MONTH, "month")
                        .kept()))
                .containsEntry("event_clarity", "1")
                .containsEntry("date_prec", "4");
    }

    @Test
    void sourcesAreOutletsAndOriginatorsAreNamedApart() throws IOException {
        Told first = strike().by("STATE:IL")
                .on("IRGC_MILITIA")
                .killed(10, Victims.COMBATANTS)
                .told("Invented Monitor", SourceKind.MONITOR);
        Told again = Told.of("c0000000b", EventType.AIR_DRONE_STRIKE)
                .at(QURIYAH)
                .killed(14, Victims.COMBATANTS)
                .in("Invented Gazette", "2020-05-07")
                .told("Invented Monitor", SourceKind.MONITOR);
        Told other =
                Told.of("c0000000c", EventType.AIR_DRONE_STRIKE).at(QURIYAH).in(null, null);

        assertThat(row(first.kept(again, other)))
                .containsEntry("number_of_sources", "2")
                .containsEntry("source_office", "Invented Gazette;Invented Gazette;report-c0000000c")
                .containsEntry("source_date", "2020-05-06;2020-05-07;")
                .containsEntry("source_original", "Invented Monitor;report-c0000000c");
    }

    @Test
    void aReportWithoutHeadlineOrOutletStillIsAnArticle() throws IOException {
        StringBuilder out = new StringBuilder();
        new Ucdp(out, Policy.UCDP, false, report -> null)
                .add(strike().by("STATE:IL")
                        .on("IRGC_MILITIA")
                        .killed(3, Victims.COMBATANTS)
                        .in(null, null)
                        .kept());

        assertThat(Table.read(out).get(0))
                .containsEntry("source_article", "\"report-c0000000a,,\"")
                .containsEntry("source_date", "")
                .containsEntry("source_headline", "")
                .containsEntry("number_of_sources", "1");
    }

    @Test
    void lowBestAndHighAreThePolicysAndThePartsAddUp() throws IOException {
        Told low = strike().by("STATE:IL")
                .on("IRGC_MILITIA")
                .killed(10, Victims.COMBATANTS)
                .in("A", "2020-05-06");
        Told high = Told.of("c0000000b", EventType.AIR_DRONE_STRIKE)
                .at(QURIYAH)
                .killed(14, Victims.CIVILIANS)
                .in("B", "2020-05-06")
                .told("Invented Hospital", SourceKind.MEDICAL);

        assertThat(row(low.kept(high)))
                .containsEntry("low", "10")
                .containsEntry("best", "14")
                .containsEntry("high", "14")
                .containsEntry("deaths_civilians", "14")
                .containsEntry("deaths_b", "0");
        assertThat(row(low.kept(Map.of(Correction.KILLED, "10-12-20"), List.of())))
                .containsEntry("best", "12")
                .containsEntry("deaths_unknown", "12")
                .containsEntry("high", "20");
    }

    @Test
    void whatAPersonRejectedOrAllDenyIsNoEvent() throws IOException {
        Told strike = strike().by("STATE:IL").on("IRGC_MILITIA").killed(3, Victims.COMBATANTS);

        assertThat(leftOut(strike.kept(Map.of(), List.of(decided(What.REJECT, false)))))
                .isEqualTo(Why.REJECTED);
        assertThat(row(strike.kept(Map.of(), List.of(decided(What.REJECT, true)))))
                .containsEntry("code_status", "Check");
        assertThat(row(strike.kept(Map.of(), List.of(decided(What.ACCEPT, false)))))
                .containsEntry("code_status", "Clear");
        assertThat(leftOut(strike.status(Status.DENIED).kept())).isEqualTo(Why.DENIED);
        assertThat(row(strike.status(Status.DISPUTED).kept())).containsEntry("best", "3");
    }

    @Test
    void aCellOfPriogridIsHalfADegreeWide() {
        assertThat(Ucdp.priogrid(-90, -180)).isEqualTo(1);
        assertThat(Ucdp.priogrid(35.01, 40.51)).isEqualTo(180442);
        assertThat(Ucdp.priogrid(35.01, 40.49)).isEqualTo(180441);
        assertThat(Ucdp.priogrid(-1.25, -0.2)).isEqualTo(127800);
    }

    @Test
    void anEmptyTableHasItsHeader() throws IOException {
        StringBuilder out = new StringBuilder();

        assertThat(written(out)).isEqualTo(new Filled(0, 0, List.of()));
        assertThat(Arrays.asList(out.toString().strip().split(","))).hasSize(49).startsWith("id", "relid");
    }
}
