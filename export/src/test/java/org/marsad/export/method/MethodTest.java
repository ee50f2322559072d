package org.marsad.export.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.export.Golden;
import org.marsad.export.InventedAccount;
import org.marsad.export.InventedHoldings;
import org.marsad.export.WellFormed;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.toll.Policy;

class MethodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);
    private static final Basis BASIS = new Basis("00ff", 3001, 119, 580, 567, 10_916, 33);

    private static Method method(@Nullable Stock stock, @Nullable String evaluation) {
        return new Method(BASIS, stock, Policy.IBC, evaluation, DAY);
    }

    private static Stock strike() throws IOException {
        return Stock.of(InventedHoldings.strike());
    }

    @Test
    void writesTheSamePageForTheSameFacts() throws IOException {
        Golden.holds(
                "method.html", method(strike(), "precision 0.50\nrecall 0.40").html());
        Golden.holds("method.md", method(strike(), null).markdown());
    }

    @Test
    void isWellFormedWithAndWithoutAnArchive() throws IOException {
        WellFormed.parsed(method(null, null).html());
        WellFormed.parsed(method(strike(), "<scores> & \"more\"").html());
    }

    @Test
    void takesItsFactsFromWhatIsGiven() throws IOException {
        String page = method(strike(), null).markdown();

        assertThat(page)
                .contains("3001 rows of words, 119 patterns", "10,916 places in 33 countries", "00ff")
                .contains("This archive holds 3 reports and 1 incident.", "\u20683\u2069 تقارير", "حادثة واحدة")
                .contains("The active policy is that of Iraq Body Count")
                .contains("| corrected | 1 |");
    }

    @Test
    void saysNothingOfAnArchiveThatIsNotThere() {
        String page = method(null, null).markdown();

        assertThat(page).contains("No archive was given").doesNotContain("This archive", "Outlets in this archive");
    }

    @Test
    void showsTheEvaluationWhereItIsGiven() {
        assertThat(method(null, "f1 0.5").markdown())
                .contains("    f1 0.5")
                .doesNotContain("No figures of an evaluation");
        assertThat(method(null, null).markdown()).contains("No figures of an evaluation");
    }

    @Test
    void letsNoOutletEndACellOrBeAnElement() throws IOException {
        InventedHoldings all = InventedHoldings.of(
                List.of(new InventedAccount("odd", "قصف.").in("a | b\n<script>")),
                new Filed(1, List.of(), List.of()),
                Map.of());
        Method method = method(Stock.of(all), null);

        assertThat(method.markdown()).contains("| a ¦ b\\\\u000A\\<script> | 1 |");
        assertThat(method.html()).contains("a ¦ b\\u000A&lt;script&gt;").doesNotContain("<script");
    }

    /** The two languages say the same: as many parts of each sort in the same order, and the same facts. */
    @Test
    void saysInArabicWhatItSaysInEnglish() throws IOException {
        assertThat(skeleton("ar")).isEqualTo(skeleton("en"));
        assertThat(asked("ar")).isEqualTo(asked("en"));
    }

    @Test
    void refusesProseThatAsksForAFactThatThereIsNot() {
        assertThatThrownBy(() -> Template.in("en").blocks(Set.of(), Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("method: expected a fact version");
    }

    private static List<String> skeleton(String language) throws IOException {
        return prose(language)
                .lines()
                .map(line -> {
                    String condition = line.startsWith("[") ? line.substring(0, line.indexOf(']') + 1) : "";
                    String rest = line.substring(condition.length()).strip();
                    String sort = rest.isEmpty() ? "" : rest.startsWith("{table") ? rest : rest.substring(0, 1);
                    return condition + (sort.matches("[#-]|\\{.*|") ? sort : "p");
                })
                .toList();
    }

    private static Set<String> asked(String language) throws IOException {
        Set<String> out = new TreeSet<>();
        String prose = prose(language);
        for (int open = prose.indexOf('{'); open >= 0; open = prose.indexOf('{', open + 1)) {
            out.add(prose.substring(open, prose.indexOf('}', open)));
        }
        return out;
    }

    private static String prose(String language) throws IOException {
        try (InputStream in = Method.class.getResourceAsStream("method." + language + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
