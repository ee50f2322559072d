package org.marsad.export.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.export.check.finding.Finding;

/** What looks wrong and is right: nothing is said of it. */
class RightThoughSuspiciousTest {
    private static Arguments right(String what, Fixture file) {
        return arguments(what, file.text());
    }

    private static Fixture at(String lat, String lon, String cell) {
        return Fixture.ucdp()
                .with(2, "latitude", lat)
                .with(2, "longitude", lon)
                .with(2, "geom_wkt", "POINT(" + lon + " " + lat + ")")
                .with(2, "priogrid_gid", cell);
    }

    private static Fixture reordered(Fixture file) {
        List<List<String>> out = new ArrayList<>();
        for (List<String> record : file.records()) {
            List<String> reversed = new ArrayList<>(record);
            Collections.reverse(reversed);
            out.add(reversed);
        }
        return new Fixture(out);
    }

    private static Fixture tagged() {
        Fixture u = Fixture.ucdp();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < u.records().get(0).size(); i++) {
            tags.add("#meta+c" + i);
        }
        tags.set(u.records().get(0).indexOf("best"), "#affected+killed");
        tags.set(u.records().get(0).indexOf("low"), "#affected+killed+min");
        tags.set(u.records().get(0).indexOf("high"), "#affected+killed+max");
        return u.insert(2, tags);
    }

    static Stream<Arguments> all() {
        Fixture u = Fixture.ucdp();
        Fixture a = Fixture.acled();
        return Stream.of(
                right("the UCDP file as it is: no dead, at sea, a week, a month, one day and place twice", u),
                right("the ACLED file as it is: a strike at sea, both ways of writing sorts and days", a),
                right("the HXL file as it is", Fixture.hxl()),
                right("columns in another order", reordered(u)),
                right("ACLED columns in another order", reordered(a)),
                right("a point on the edge of two cells, in the upper one", at("36.50", "37.16", "182595")),
                right("a point on the edge of two cells, in the lower one", at("36.50", "37.16", "181875")),
                right("ten kilometres over the border", at("36.74", "37.16", "182595")),
                right(
                        "Crimea, which UCDP has under Ukraine",
                        at("44.95", "34.10", "194109")
                                .with(2, "country", "Ukraine")
                                .with(2, "country_id", "369")
                                .with(2, "region", "Europe")
                                .with(2, "side_a", "Government of Ukraine")
                                .with(2, "dyad_name", "Government of Ukraine - Invented insurgents")
                                .with(2, "gwnoa", "369")),
                right(
                        "a border line, eighty kilometres over",
                        at("37.30", "37.16", "183315").with(2, "where_prec", "5")),
                right(
                        "no coordinates where no gazetteer has them",
                        u.with(2, "latitude", "").with(2, "longitude", "").with(2, "geom_wkt", "")),
                right(
                        "sources that were never counted",
                        u.with(2, "number_of_sources", "-1").with(2, "source_article", "Reuters, 5 May")),
                right("an office with a comma", u.with(2, "source_article", "Agency, Invented,2020-05-07,Headline")),
                right(
                        "an article of the day before, written elsewhere",
                        u.with(2, "source_article", "Agency,2020-05-05,Headline")),
                right(
                        "two articles of one publisher, counted once",
                        u.with(3, "source_article", "\"Agency,2020-05-12,A\";\"Agency,,B\"")
                                .with(3, "number_of_sources", "1")
                                .with(3, "source_date", "2020-05-12;")),
                right(
                        "names that a spreadsheet is kept from calculating",
                        u.with(2, "side_b", "'=Headquarters")
                                .with(2, "dyad_name", "Government of Syria - =Headquarters")),
                right(
                        "a state beside a group, without a number",
                        u.with(2, "side_a", "Invented militia, Government of Syria")
                                .with(2, "gwnoa", "")
                                .with(2, "dyad_name", "Invented militia, Government of Syria - Invented insurgents")),
                right(
                        "several states on one side",
                        u.with(2, "side_a", "Government of Syria, Government of Russia")
                                .with(
                                        2,
                                        "dyad_name",
                                        "Government of Syria, Government of Russia - Invented insurgents")),
                right(
                        "an event over new year",
                        u.with(2, "date_start", "2019-12-31")
                                .with(2, "date_end", "2020-01-01")
                                .with(2, "date_prec", "2")),
                right("low = best = high", u.with(2, "low", "7").with(2, "high", "7")),
                right(
                        "sorts in capitals and plural",
                        a.with(2, "inter1", "State Forces")
                                .with(2, "inter2", "Rebel Groups")
                                .with(2, "interaction", "State Forces-Rebel Groups")),
                right("an interaction the other way round", a.with(2, "interaction", "Rebel group-State forces")),
                right(
                        "numbers for sorts and words for the interaction",
                        a.with(3, "interaction", "Political militia-Civilians")),
                right("a sort of 0 where there is nobody", a.with(4, "inter2", "0")),
                right("a month in three letters", a.with(2, "event_date", "06-May-2020")),
                right("a place of several countries' kinds of name", a.with(2, "admin1", "حلب")),
                right("a row of hashtags below UCDP's names", tagged()),
                right("hashtags of one's own, marked so", Fixture.hxl().with(2, 4, "#x_governorate")),
                right("hashtags in capitals", Fixture.hxl().with(2, 8, "#Affected+Killed")),
                right(
                        "codes of another vocabulary",
                        Fixture.hxl()
                                .with(2, 3, "#country+code+v_m49")
                                .with(3, 3, "760")
                                .with(4, 3, "368")
                                .with(5, 3, "422")
                                .with(6, 3, "887")),
                right(
                        "an interval, a quarter and a week",
                        Fixture.hxl().with(3, 1, "2020-05-01/2020-05-06").with(3, 2, "2020-W19")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void nothingIsSaidOfWhatIsRight(String what, String file) {
        assertThat(Fixture.findings(file)).as(what).isEmpty();
    }

    @Test
    void theFormOfTheFileIsNoMatter() {
        String text = Fixture.ucdp().text();

        assertThat(Fixture.findings("\uFEFF" + text)).isEmpty();
        assertThat(Fixture.findings(text.replace("\r\n", "\n"))).isEmpty();
        assertThat(Fixture.findings(text.replace("\r\n", "\r"))).isEmpty();
        assertThat(Fixture.findings(text + "\r\n\r\n")).isEmpty();
        assertThat(Fixture.findings(text.strip())).isEmpty();
        assertThat(Fixture.findings(Fixture.ucdp().text(';'))).isEmpty();
        assertThat(Fixture.findings(Fixture.ucdp().text('\t'))).isEmpty();
        assertThat(Fixture.findings(Fixture.acled().text(';'))).isEmpty();
    }

    @Test
    void saysWhatTheFileIs() {
        List<Finding> none = new ArrayList<>();

        assertThat(inspected(Fixture.ucdp(), none)).isEqualTo(new Inspected(Format.UCDP, false, 7));
        assertThat(inspected(Fixture.acled(), none)).isEqualTo(new Inspected(Format.ACLED, false, 7));
        assertThat(inspected(Fixture.hxl(), none)).isEqualTo(new Inspected(Format.HXL, true, 4));
        assertThat(inspected(tagged(), none).title()).isEqualTo("UCDP GED with hashtags");
        assertThat(none).isEmpty();
    }

    private static Inspected inspected(Fixture file, List<Finding> into) {
        return Fixture.inspect(file.text().getBytes(StandardCharsets.UTF_8), null, into);
    }

    @Test
    void anOpenQuoteSpoilsNoOtherRow() {
        String file =
                Fixture.ucdp().with(5, "best", "1").with(5, "high", "1").text().replace("Aleppo town", "\"Aleppo town");

        assertThat(Fixture.places(Fixture.findings(file)))
                .containsExactly("csv-quote-open 2 -", "ucdp-best-sum 5 best");
    }

    @Test
    void hashtagsAreHeldAgainstTheCellsBelowUcdpsNamesToo() {
        assertThat(Fixture.places(tagged().with(3, "low", "many").findings()))
                .containsExactlyInAnyOrder("value-integer 3 low", "hxl-number 3 #affected+killed+min");
    }

    @Test
    void messagesSayFileLineColumnAndBothValues() {
        List<Finding> found = Fixture.ucdp().with(2, "deaths_a", "4").findings();

        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.message("ged.csv"))
                    .isEqualTo("ged.csv:2: best: expected 8, the sum of deaths_a, deaths_b, deaths_civilians,"
                            + " deaths_unknown, found 7");
            assertThat(f.row()).isEqualTo("900001");
        });
    }

    @Test
    void articlesOfOnePublisherAreCountedOut() {
        String thrice = "\"Invented Agency,2020-05-12,A\";\"invented agency,2020-05-13,B\";\"Paper,2020-05-13,C\"";
        List<Finding> found = Fixture.ucdp()
                .with(3, "source_article", thrice)
                .with(3, "number_of_sources", "3")
                .with(3, "source_office", "")
                .with(3, "source_date", "")
                .findings();

        assertThat(found)
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("number_of_sources: expected 2 publishers counted once, found 3: Invented Agency (2 times)");
    }
}
