package org.marsad.export.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.export.check.finding.Rule;

/** Each kind of error, planted in a clean file, is found with its rule, line and column, and nothing else is. */
class PlantedErrorsTest {
    private static Arguments planted(String what, Fixture file, String... expected) {
        return arguments(what, file.text().getBytes(StandardCharsets.UTF_8), null, List.of(expected));
    }

    private static Arguments planted(String what, String file, @Nullable Format format, String... expected) {
        return arguments(what, file.getBytes(StandardCharsets.UTF_8), format, List.of(expected));
    }

    static Stream<Arguments> all() {
        return Stream.of(
                        columns(), cells(), twice(), days(), places(), figures(), sides(), sources(), acled(), hxl(),
                        files())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> columns() {
        Fixture u = Fixture.ucdp();
        return Stream.of(
                planted("a column is missing", u.without("best"), "column-missing 1 best"),
                planted("an optional column is missing", u.without("relid"), "column-missing 1 relid"),
                planted("a column stands there twice", u.plus("best", "7"), "column-duplicate 1 best"),
                planted("a column that no codebook has", u.plus("mood", "grim"), "column-unknown 1 mood"),
                planted("a column without a name", u.plus("", "x"), "column-unknown 1 -"),
                planted("a column in capitals", u.with(1, "best", "BEST"), "column-spelling 1 best"),
                planted(
                        "an ACLED column is missing",
                        Fixture.acled().without("fatalities"),
                        "column-missing 1 fatalities"));
    }

    private static Stream<Arguments> cells() {
        Fixture u = Fixture.ucdp();
        return Stream.of(
                planted("a side is missing", u.with(2, "side_b", ""), "value-missing 2 side_b"),
                planted(
                        "a whole number with a point",
                        u.with(4, "deaths_unknown", "2.0"),
                        "value-integer 4 deaths_unknown"),
                planted("digits of another script", u.with(4, "deaths_unknown", "٢"), "value-integer 4 deaths_unknown"),
                planted("a decimal comma", u.with(2, "latitude", "36,20"), "value-decimal 2 latitude"),
                planted("not a number", u.with(2, "latitude", "NaN"), "value-decimal 2 latitude"),
                planted(
                        "a day of another calendar form",
                        u.with(2, "date_start", "06/05/2020"),
                        "value-date 2 date_start"),
                planted("a day that no month has", u.with(2, "date_start", "2020-02-30"), "value-date 2 date_start"),
                planted("a code beyond the last", u.with(2, "event_clarity", "3"), "value-code 2 event_clarity"),
                planted("a precision of 8", u.with(2, "where_prec", "8"), "value-code 2 where_prec"),
                planted(
                        "a negative figure",
                        u.with(2, "deaths_a", "-3").with(2, "deaths_unknown", "6"),
                        "figure-negative 2 deaths_a"));
    }

    private static Stream<Arguments> twice() {
        Fixture u = Fixture.ucdp();
        List<String> again = u.records().get(1);
        return Stream.of(
                planted("an id twice", u.with(3, "id", "900001"), "id-duplicate 3 id"),
                planted("a row twice", u.insert(9, again), "row-duplicate 9 -"),
                planted(
                        "an event under another id",
                        u.insert(9, again).with(9, "id", "9").with(9, "relid", "x"),
                        "row-repeated 9 -"),
                planted(
                        "an ACLED id twice",
                        Fixture.acled().with(3, "event_id_cnty", "INV1"),
                        "id-duplicate 3 event_id_cnty"));
    }

    private static Fixture on(String day) {
        String article = day.substring(0, 8) + "07";
        return Fixture.ucdp()
                .with(2, "date_start", day)
                .with(2, "date_end", day)
                .with(2, "year", day.substring(0, 4))
                .with(2, "source_article", "\"Invented Agency," + article + ",Invented\"");
    }

    private static Stream<Arguments> days() {
        Fixture u = Fixture.ucdp();
        return Stream.of(
                planted("days to come", on("2999-01-06"), "date-future 2 date_start", "date-future 2 date_end"),
                planted("days long before", on("0220-05-06"), "date-early 2 date_start", "date-early 2 date_end"),
                planted("another year", u.with(2, "year", "2021"), "ucdp-year 2 year"),
                planted("an end before its start", u.with(2, "date_end", "2020-05-05"), "ucdp-date-order 2 date_end"),
                planted("a week known to the day", u.with(3, "date_prec", "1"), "ucdp-date-prec 3 date_prec"),
                planted("a day known to the month", u.with(2, "date_prec", "4"), "ucdp-date-prec 2 date_prec"));
    }

    private static Fixture at(String lat, String lon, String cell) {
        return Fixture.ucdp()
                .with(2, "latitude", lat)
                .with(2, "longitude", lon)
                .with(2, "geom_wkt", "POINT (" + lon + " " + lat + ")")
                .with(2, "priogrid_gid", cell);
    }

    private static Stream<Arguments> places() {
        Fixture u = Fixture.ucdp();
        return Stream.of(
                planted("a latitude beyond the pole", at("136.20", "37.16", ""), "latitude-range 2 latitude"),
                planted("a longitude beyond the half circle", at("36.20", "237.16", ""), "longitude-range 2 longitude"),
                planted("half a point", u.with(2, "longitude", ""), "coordinates-half 2 longitude"),
                planted("the point zero", at("0", "0", "129961"), "coordinates-zero 2 latitude"),
                planted(
                        "degrees swapped",
                        at("37.16", "36.20", "183313"),
                        "coordinates-outside 2 latitude",
                        "coordinates-swapped 2 latitude"),
                planted("seventy kilometres outside", at("37.30", "37.16", "183315"), "coordinates-outside 2 latitude"),
                planted("in another country", at("33.30", "44.40", "177569"), "coordinates-abroad 2 latitude"),
                planted(
                        "a well-known text that is none",
                        u.with(2, "geom_wkt", "37.16 36.20"),
                        "ucdp-wkt-form 2 geom_wkt"),
                planted(
                        "a well-known text the wrong way round",
                        u.with(2, "geom_wkt", "POINT (36.20 37.16)"),
                        "ucdp-wkt 2 geom_wkt"),
                planted("the cell beside", u.with(2, "priogrid_gid", "181876"), "ucdp-priogrid 2 priogrid_gid"),
                planted("a country that is none", u.with(2, "country", "Atlantis"), "country-name 2 country"),
                planted("a country's name of another list", u.with(5, "country", "Yemen"), "country-name 5 country"),
                planted("another country's number", u.with(2, "country_id", "645"), "ucdp-country-id 2 country_id"),
                planted("another region", u.with(2, "region", "Asia"), "ucdp-region 2 region"));
    }

    private static Stream<Arguments> figures() {
        Fixture u = Fixture.ucdp();
        return Stream.of(
                planted("low above best", u.with(2, "low", "8"), "ucdp-low-best 2 low"),
                planted("best above high", u.with(2, "high", "6"), "ucdp-best-high 2 high"),
                planted("best is not the sum", u.with(2, "deaths_a", "4"), "ucdp-best-sum 2 best"),
                planted(
                        "civilians counted as a side",
                        u.with(3, "deaths_b", "1").with(3, "deaths_civilians", "11"),
                        "ucdp-deaths-side-b 3 deaths_b"));
    }

    private static Stream<Arguments> sides() {
        Fixture u = Fixture.ucdp();
        return Stream.of(
                planted(
                        "one-sided violence against a group",
                        u.with(3, "side_b", "Other").with(3, "dyad_name", "Invented insurgents - Other"),
                        "ucdp-side-b 3 side_b"),
                planted("civilians who fight", u.with(3, "type_of_violence", "2"), "ucdp-side-b 3 side_b"),
                planted(
                        "state-based violence without a state",
                        u.with(4, "type_of_violence", "1"),
                        "ucdp-state-missing 4 side_a"),
                planted("a state in non-state violence", u.with(2, "type_of_violence", "2"), "ucdp-state 2 side_a"),
                planted("a dyad of others", u.with(2, "dyad_name", "A - B"), "ucdp-dyad-name 2 dyad_name"),
                planted("the number of another state", u.with(2, "gwnoa", "645"), "ucdp-gwno 2 gwnoa"),
                planted(
                        "a number that no state has",
                        u.with(2, "gwnob", "9999"),
                        "ucdp-gwno-stateless 2 gwnob",
                        "ucdp-gwno 2 gwnob"),
                planted("a number for a group", u.with(2, "gwnob", "652"), "ucdp-gwno-stateless 2 gwnob"),
                planted("a state without its number", u.with(2, "gwnoa", ""), "ucdp-gwno-missing 2 gwnoa"));
    }

    private static Stream<Arguments> sources() {
        Fixture u = Fixture.ucdp();
        String twice = "\"Invented Agency,2020-05-12,A\";\"The invented agency,2020-05-13,B\"";
        return Stream.of(
                planted(
                        "more sources than articles",
                        u.with(2, "number_of_sources", "2"),
                        "ucdp-sources-number 2 number_of_sources"),
                planted(
                        "no source at all",
                        u.with(2, "number_of_sources", "0"),
                        "ucdp-sources-number 2 number_of_sources"),
                planted(
                        "one publisher counted twice",
                        u.with(3, "source_article", twice),
                        "ucdp-sources-repeated 3 number_of_sources"),
                planted(
                        "an article without a day",
                        u.with(2, "source_article", "Invented Agency says so"),
                        "ucdp-source-form 2 source_article"),
                planted(
                        "more offices than articles",
                        u.with(2, "source_office", "Invented Agency;Another"),
                        "ucdp-source-lists 2 source_office"),
                planted(
                        "an article before the event",
                        u.with(2, "source_article", "Invented Agency,2020-05-01,Invented"),
                        "ucdp-source-early 2 source_article"));
    }

    private static Stream<Arguments> acled() {
        Fixture a = Fixture.acled();
        return Stream.of(
                planted("another year", a.with(2, "year", "2019"), "acled-year 2 year"),
                planted("a day with strokes", a.with(3, "event_date", "2020/05/07"), "value-date 3 event_date"),
                planted(
                        "a day to come",
                        a.with(3, "event_date", "2999-05-07")
                                .with(3, "year", "2999")
                                .with(3, "timestamp", ""),
                        "date-future 3 event_date"),
                planted(
                        "an attack as a battle",
                        a.with(2, "sub_event_type", "Attack"),
                        "acled-sub-event 2 sub_event_type"),
                planted(
                        "a kind of event that is none",
                        a.with(2, "sub_event_type", "Quarrel"),
                        "value-code 2 sub_event_type"),
                planted(
                        "a battle as a demonstration",
                        a.with(2, "disorder_type", "Demonstrations"),
                        "acled-disorder 2 disorder_type"),
                planted(
                        "an interaction of others, as a number",
                        a.with(3, "interaction", "38"),
                        "acled-interaction 3 interaction"),
                planted(
                        "an interaction of others, in words",
                        a.with(2, "interaction", "State forces-Civilians"),
                        "acled-interaction 2 interaction"),
                planted(
                        "an interaction that is none",
                        a.with(2, "interaction", "0"),
                        "acled-interaction 2 interaction"),
                planted("a sort without an actor", a.with(7, "inter2", "7"), "acled-inter 7 inter2"),
                planted("an actor of nobody's sort", a.with(7, "actor2", "Invented Party"), "acled-inter 7 inter2"),
                planted(
                        "an actor without a sort",
                        a.with(7, "actor2", "Invented Party").with(7, "inter2", ""),
                        "acled-inter-missing 7 inter2"),
                planted("no actor", a.with(2, "actor1", ""), "value-missing 2 actor1", "acled-inter 2 inter1"),
                planted("a sort that is none", a.with(2, "inter1", "Robots"), "value-code 2 inter1"),
                planted(
                        "civilians as rebels",
                        a.with(5, "inter2", "2").with(5, "interaction", "28").with(5, "civilian_targeting", ""),
                        "acled-actor-sort 5 inter2"),
                planted(
                        "a battle of one side",
                        a.with(2, "actor2", "").with(2, "inter2", "").with(2, "interaction", "10"),
                        "acled-sides 2 event_type"),
                planted(
                        "civilians targeted where there are none",
                        a.with(2, "civilian_targeting", "Civilian targeting"),
                        "acled-civilian-targeting 2 civilian_targeting"),
                planted(
                        "civilians not said to be targeted",
                        a.with(3, "civilian_targeting", ""),
                        "acled-civilian-targeting-missing 3 civilian_targeting"),
                planted(
                        "the dead of a peaceful protest",
                        a.with(4, "fatalities", "1"),
                        "acled-peaceful-deaths 4 fatalities"),
                planted("a negative figure", a.with(2, "fatalities", "-1"), "figure-negative 2 fatalities"),
                planted("a figure in words", a.with(2, "fatalities", "many"), "value-integer 2 fatalities"),
                planted("another country's number", a.with(2, "iso", "368"), "acled-iso 2 iso"),
                planted("another region", a.with(2, "region", "Northern Africa"), "acled-region 2 region"),
                planted("a precision of 0", a.with(2, "geo_precision", "0"), "value-code 2 geo_precision"),
                planted("a town at sea", a.with(5, "geo_precision", "1"), "coordinates-abroad 5 latitude"),
                planted(
                        "an outlet named twice",
                        a.with(2, "source", "Invented Agency; invented agency"),
                        "acled-source-repeated 2 source"),
                planted(
                        "written before it happened",
                        a.with(2, "timestamp", "1000000000"),
                        "acled-timestamp 2 timestamp"));
    }

    private static Stream<Arguments> hxl() {
        Fixture h = Fixture.hxl();
        List<String> title = new ArrayList<>(Collections.nCopies(12, ""));
        title.set(0, "Invented incidents");
        Fixture untagged = new Fixture(List.of(h.records().get(0), h.records().get(2)));
        List<String> empty = Collections.nCopies(12, "");
        return Stream.of(
                planted("no hashtags", untagged.text(), Format.HXL, "hxl-tags-missing 1 -"),
                planted(
                        "a row for hashtags that is empty",
                        untagged.insert(2, empty).text(),
                        Format.HXL,
                        "hxl-tags-empty 2 -"),
                planted("hashtags far down", h.insert(1, title), "hxl-tags-position 3 -"),
                planted("a hashtag with a blank", h.with(2, 4, "#adm1 name"), "hxl-tag-form 2 #adm1 name"),
                planted("a hashtag without a name", h.with(2, 4, "#"), "hxl-tag-form 2 #"),
                planted("a hashtag that no schema has", h.with(2, 4, "#governorate"), "hxl-tag-unknown 2 #governorate"),
                planted("a hashtag twice", h.with(2, 4, "#adm1+i_ar+name"), "hxl-tag-repeated 2 #adm1+name+i_ar"),
                planted("a column without a hashtag", h.with(2, 4, ""), "hxl-column-untagged 2 Governorate"),
                planted("the dead in words", h.with(3, 8, "seven"), "hxl-number 3 #affected+killed"),
                planted("a negative figure", h.with(3, 8, "-7").with(3, 9, ""), "figure-negative 3 #affected+killed"),
                planted("fewer than the least", h.with(3, 8, "4"), "hxl-min-max 3 #affected+killed"),
                planted("more than the most", h.with(3, 8, "10"), "hxl-min-max 3 #affected+killed"),
                planted("a date with points", h.with(3, 1, "06.05.2020"), "hxl-date 3 #date+start"),
                planted("an end before its start", h.with(4, 2, "2020-05-01"), "hxl-date-order 4 #date+end"),
                planted("a country that is none", h.with(3, 3, "XX"), "hxl-country-code 3 #country+code+v_iso2"),
                planted("three letters for two", h.with(3, 3, "SYR"), "hxl-country-code 3 #country+code+v_iso2"),
                planted("degrees in words", h.with(3, 6, "north"), "value-decimal 3 #geo+lat"),
                planted("a latitude beyond the pole", h.with(3, 6, "96.2"), "latitude-range 3 #geo+lat"),
                planted(
                        "in another country, behind a cell of two lines",
                        h.with(6, 6, "33.3").with(6, 7, "44.4"),
                        "coordinates-abroad 7 #geo+lat"),
                planted("an id twice", h.with(4, 0, "inv-1"), "id-duplicate 4 #meta+id"));
    }

    private static Stream<Arguments> files() {
        String u = Fixture.ucdp().text();
        String ragged = Fixture.ucdp().text().replace("Aleppo town,,", "Aleppo town,");
        return Stream.of(
                planted("nothing at all", "", null, "csv-empty 1 -"),
                planted("blank lines alone", "\n\n", null, "csv-empty 1 -"),
                planted("a header alone", Fixture.ucdp().first(1), "csv-rows-none 1 -"),
                planted("no header", new Fixture(Fixture.ucdp().records().subList(1, 8)), "header-missing 1 -"),
                planted("a header of something else", "a,b\r\n1,2\r\n", Format.UCDP, "header-missing 1 -"),
                planted("a table of something else", "a,b\r\n1,2\r\n", null, "format-unknown 1 -"),
                planted("a cell too few", ragged, null, "csv-ragged 2 -"),
                planted("a blank line between", u.replace("\r\n900003,", "\r\n\r\n900003,"), null, "csv-row-blank 4 -"),
                planted(
                        "a quote that nothing closes",
                        u.replace("Aleppo town", "\"Aleppo town"),
                        null,
                        "csv-quote-open 2 -"),
                planted(
                        "words behind a quote",
                        u.replace("Aleppo town", "\"Aleppo\" town"),
                        null,
                        "csv-quote-stray 2 -"),
                arguments(
                        "a byte that is no UTF-8",
                        u.replace("Aleppo town", "Alepp\u00E9").getBytes(StandardCharsets.ISO_8859_1),
                        null,
                        List.of("csv-encoding 2 -")),
                arguments(
                        "UTF-16",
                        u.substring(0, 20).getBytes(StandardCharsets.UTF_16),
                        null,
                        List.of("csv-encoding 1 -", "format-unknown 1 -", "csv-rows-none 1 -")),
                planted(
                        "a line without end",
                        "#meta+id,#description\n1," + "x".repeat(4 << 20) + "\n",
                        null,
                        "csv-line-long 2 -"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void findsWhatWasPlantedAndNothingElse(String what, byte[] file, @Nullable Format format, List<String> expected) {
        assertThat(Fixture.places(Fixture.findings(file, format)))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRuleHasBeenPlanted() {
        Set<String> planted = all().flatMap(a -> ((List<?>) a.get()[3]).stream())
                .map(place -> place.toString().substring(0, place.toString().indexOf(' ')))
                .collect(Collectors.toSet());

        assertThat(Stream.of(Rule.values()).map(Rule::id)).isSubsetOf(planted);
    }
}
