package org.marsad.export.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.export.Form;
import org.marsad.export.Generated;
import org.marsad.export.Memory;
import org.marsad.export.Stock;
import org.marsad.export.Terms;
import org.marsad.export.dataset.Dataset;
import org.marsad.export.json.Features;
import org.marsad.export.json.Lines;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Decision;
import org.marsad.record.Report;
import org.marsad.record.Where;

class OpenHoldingsTest {
    private static final int MANY = 1000;

    private static List<Kept> open(List<Kept> all, Set<String> outlets) throws IOException {
        List<Kept> out = new ArrayList<>();
        new OpenHoldings(new Stock(all), outlets::contains).incidents(out::add);
        return out;
    }

    private static List<Kept> sorted(List<Kept> all) {
        List<Kept> out = new ArrayList<>();
        new Stock(all).incidents(out::add);
        return out;
    }

    /** All that must stay as it is. */
    private static String picture(Kept k) {
        Occurrence o = k.incident();
        StringBuilder out = new StringBuilder(
                o.id() + o.type() + o.detail() + o.status() + o.grade().value());
        out.append(o.when().map(w -> w.from() + ".." + w.to() + w.precision()).orElse(""));
        out.append(o.reports())
                .append(' ')
                .append(o.publishers())
                .append(' ')
                .append(o.originators().size());
        for (Policy p : Policy.values()) {
            o.killed(p).ifPresent(c -> out.append(figures(c)));
            o.wounded(p).ifPresent(c -> out.append(figures(c)));
        }
        return out.toString();
    }

    private static String figures(Casualties c) {
        return c.bounds() + "" + new java.util.TreeMap<>(c.byGroup()) + c.openHigh() + c.provisional() + c.forBest()
                + c.forHigh();
    }

    @Test
    void figuresGradesAndTheNumberOfSourcesStayWhateverIsTakenOut() throws IOException {
        List<Kept> all = Generated.incidents(MANY, 11);
        for (Set<String> outlets : List.of(Set.<String>of(), Set.of("Invented Gazette", "@at press"))) {
            List<Kept> before = sorted(all);
            List<Kept> after = open(all, outlets);
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                assertThat(sources(after.get(i))).isEqualTo(sources(before.get(i)));
                assertThat(picture(after.get(i))).isEqualTo(picture(before.get(i)));
            }
        }
    }

    private static List<String> sources(Kept k) {
        return k.incident().originators().entrySet().stream()
                .map(e -> e.getKey().standing() + " " + e.getValue())
                .sorted()
                .toList();
    }

    @Test
    void noNameOfAPersonAnOutletOrAReportIsInAnyByte() throws IOException {
        Stock stock = Stock.generated(MANY, 12);
        for (Form form : List.of(new Dataset(), new Features(), new Lines())) {
            for (Policy policy : Policy.values()) {
                Map<String, String> files = Memory.of(
                                form,
                                new OpenHoldings(stock, n -> false),
                                Terms.of(policy).opened())
                        .texts();
                files.forEach((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContain(
                                "فلان",
                                "المرصد المخترع",
                                "Invented Monitor",
                                "مستشفى",
                                "عيان",
                                "ناطق",
                                "spokesman",
                                "Gazette",
                                "invented-",
                                "invented.example",
                                "مطار بغداد",
                                "IQ.3",
                                "33.26",
                                "الحي, القديم",
                                "قرية بلا موقع",
                                "invented coder",
                                "because, "));
            }
        }
    }

    @Test
    void anOutletThatTheKnowledgeListsKeepsItsName() throws IOException {
        Stock stock = Stock.generated(200, 12);
        String sources = Memory.of(
                        new Dataset(),
                        new OpenHoldings(stock, "Invented Gazette"::equals),
                        Terms.of(Policy.UCDP).opened())
                .text("sources.csv");
        assertThat(sources)
                .contains("publisher:invented gazette,Invented Gazette,media")
                .doesNotContain("Plus Agency");
    }

    @Test
    void aReportHasNeitherTextNorTitleNorAddress() throws IOException {
        Stock stock = Stock.generated(5, 1);
        List<String> ids = new ArrayList<>();
        stock.reports(r -> ids.add(r.id()));
        for (String id : ids) {
            Report r = new OpenHoldings(stock, n -> false).report(id).orElseThrow();
            assertThat(r.text()).isEmpty();
            assertThat(r.title()).isNull();
            assertThat(r.url()).isNull();
            assertThat(r.source()).isNull();
            assertThat(r.name()).startsWith("report ").hasSize(19);
        }
    }

    @Test
    void nobodyWhoDecidedAndNoReasonIsSeenAndSidesThatOnlyAPersonNamedAreWithheld() throws IOException {
        Kept one = Generated.incidents(1, 2).get(0);
        Kept decided = new Kept(
                Occurrence.of(
                        one.incident().accounts(),
                        Map.of(Correction.PERPETRATOR, "STATE:SY,OTHER:Sami the baker", Correction.KILLED, "1-2-3")),
                new Filed(
                        2,
                        List.of(new Decision(
                                "d",
                                "2026-01-01T00:00:00Z",
                                "Lina",
                                Decision.What.CORRECT,
                                "Sami told me",
                                "perpetrator",
                                "OTHER:Sami the baker",
                                false)),
                        List.of("old")));
        Kept open = open(List.of(decided), Set.of()).get(0);
        assertThat(open.incident().corrections())
                .containsEntry(Correction.PERPETRATOR, "STATE:SY,OTHER:withheld")
                .containsEntry(Correction.KILLED, "1-2-3");
        assertThat(open.filed().toString()).doesNotContain("Lina", "Sami").contains("old", "2026-01-01");
    }

    @Test
    void postureAndPlacesAreCoarsenedToo() throws IOException {
        List<Where> places = new ArrayList<>();
        new OpenHoldings(Stock.generated(5, 1), n -> false).postures(h -> {
            places.addAll(h.posture().where());
            assertThat(h.posture().about().evidence().text()).isEqualTo("-");
            assertThat(h.posture().about().rules()).isEmpty();
        });
        assertThat(places).hasSize(2).allMatch(w -> w.name().equals("القورية"));
    }
}
