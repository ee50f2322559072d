package org.marsad.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.export.Generated;
import org.marsad.export.Golden;
import org.marsad.export.InventedAccount;
import org.marsad.export.InventedHoldings;
import org.marsad.export.WellFormed;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Held;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.record.CountRange;
import org.marsad.record.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DossierTest {
    private static String strike() throws IOException {
        InventedHoldings all = InventedHoldings.strike();
        return Dossier.of(all.incident(), all, Policy.UCDP);
    }

    @Test
    void writesTheInventedStrikeAlwaysTheSame() throws IOException {
        Golden.holds("dossier.html", strike());
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void isWellFormedWhateverTheIncident(Policy policy) throws IOException {
        for (Kept kept : Generated.incidents(60, 7)) {
            WellFormed.parsed(Dossier.of(kept, nothing(), policy));
        }
    }

    @Test
    void isWellFormedForTheHardOnes() throws IOException {
        for (InventedHoldings hard : List.of(
                InventedHoldings.strike(),
                InventedHoldings.bare(),
                InventedHoldings.crowd(),
                InventedHoldings.places())) {
            WellFormed.parsed(Dossier.of(hard.incident(), hard, Policy.UCDP));
        }
    }

    /** What is marked as the claim's words, put together, is exactly its evidence, and so are the tolls and places. */
    @Test
    void marksExactlyTheWords() throws IOException {
        Document page = WellFormed.parsed(strike());
        List<Element> reports = byClass(page, "div", "report");

        assertThat(marked(reports.get(1), "said"))
                .isEqualTo("قتل 14 مقاتلا على الأقل في غارات جوية على القورية أمس الثلاثاء");
        assertThat(marked(reports.get(1), "toll")).isEqualTo("14 مقاتلا على الأقل");
        assertThat(marked(reports.get(1), "place")).isEqualTo("القوريةالصالحية");
        assertThat(marked(reports.get(1), "time")).isEqualTo("أمس الثلاثاء");
        assertThat(marked(reports.get(1), "side")).isEqualTo("طائرات مجهولةمقاتلين");
        assertThat(marked(reports.get(2), "person")).isEqualTo("فلان بن فلان");
    }

    @Test
    void leavesTheTextOfAReportAsItIs() throws IOException {
        List<Element> reports = byClass(WellFormed.parsed(strike()), "div", "report");
        List<String> texts =
                InventedHoldings.accounts().stream().map(a -> a.report().text()).toList();

        assertThat(reports).extracting(Element::getTextContent).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void showsWhatTurnsTheDirectionInsteadOfTurning() throws IOException {
        InventedHoldings all = InventedHoldings.of(
                List.of(new InventedAccount("turned", "قتل \u202Eثلاثة\u2069 هنا")
                        .killed(CountRange.exactly(3), "ثلاثة")),
                new Filed(1, List.of(), List.of()),
                Map.of());
        String page = Dossier.of(all.incident(), all, Policy.UCDP);

        assertThat(page).doesNotContain("\u202E").contains("<span class=\"unseen\">\\u202E</span>");
    }

    @Test
    void escapesEveryNameFromOutside() throws IOException {
        String page = strike();

        assertThat(page)
                .doesNotContain("<Gazette>", "<محليون>", "<invented>", "& \"Sons\"")
                .contains("Invented &lt;Gazette&gt; &amp; &quot;Sons&quot;", "an &lt;invented&gt; coder");
    }

    @Test
    void givesEveryNameFromOutsideItsOwnDirection() throws IOException {
        Document page = WellFormed.parsed(strike());

        assertThat(elements(page, "bdi"))
                .isNotEmpty()
                .allMatch(e -> e.getAttribute("dir").equals("auto"));
        assertThat(byClass(page, "div", "report"))
                .allMatch(e -> e.getAttribute("dir").equals("auto"));
    }

    @Test
    void saysAllThingsInBothLanguages() throws IOException {
        Document page = WellFormed.parsed(strike());

        for (Element pair : byClass(page, "div", "pair")) {
            assertThat(pair.getChildNodes().getLength()).isEqualTo(2);
            assertThat(((Element) pair.getFirstChild()).getAttribute("lang")).isEqualTo("en");
            assertThat(((Element) pair.getLastChild()).getAttribute("dir")).isEqualTo("rtl");
        }
        assertThat(elements(page, "svg")).hasSize(8);
    }

    @Test
    void tellsWhatTheMachineReadBesideWhatPeopleDecided() throws IOException {
        assertThat(strike())
                .contains("What the machine had read", "low 6, best 8, high 9", "SY-2020-05-05-before", "undone");
    }

    @Test
    void leadsFromEachFigureToItsAccounts() throws IOException {
        Document page = WellFormed.parsed(strike());

        assertThat(elements(page, "a"))
                .isNotEmpty()
                .allMatch(a -> a.getAttribute("href").startsWith("#account-"));
    }

    @Test
    void saysSoWhereAReportWasErased() throws IOException {
        InventedHoldings all = InventedHoldings.strike();
        Report gone = InventedHoldings.accounts().get(0).report();
        String page = Dossier.of(all.incident(), all.without(gone.id()), Policy.UCDP);

        assertThat(page)
                .contains("The text of this report is not in the archive", gone.id())
                .doesNotContain("طائرات مجهولة استهدفت");
    }

    private static Holdings nothing() {
        return new Holdings() {
            @Override
            public void incidents(Consumer<Kept> taker) {
                // none
            }

            @Override
            public void postures(Consumer<Held> taker) {
                // none
            }

            @Override
            public void reports(Consumer<Catalogued> taker) {
                // none
            }

            @Override
            public Optional<Report> report(String id) {
                return Optional.empty();
            }
        };
    }

    private static String marked(Element report, String mark) {
        StringBuilder out = new StringBuilder();
        for (Element m : elements(report, "mark")) {
            if (List.of(m.getAttribute("class").split(" ")).contains(mark)) {
                out.append(m.getTextContent());
            }
        }
        return out.toString();
    }

    private static List<Element> byClass(Document page, String name, String kind) {
        return elements(page, name).stream()
                .filter(e -> e.getAttribute("class").equals(kind))
                .toList();
    }

    private static List<Element> elements(Document in, String name) {
        return list(in.getElementsByTagName(name));
    }

    private static List<Element> elements(Element in, String name) {
        return list(in.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> out = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            out.add((Element) nodes.item(i));
        }
        return out;
    }
}
