package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path folder;

    private Run run(String input, String... arguments) {
        return Run.with(
                Run.NOTHING_FOUND,
                input.getBytes(StandardCharsets.UTF_8),
                false,
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                arguments);
    }

    private JsonNode sentence(String words) throws IOException {
        String[] arguments = {"knowledge", "explain", words, "--format", "json"};
        Run run = run("", arguments);
        assertThat(run.status()).isZero();
        return new ObjectMapper().readTree(run.out()).path("sentences").path(0);
    }

    private static JsonNode with(JsonNode list, String field, String value) {
        for (JsonNode item : list) {
            if (item.path(field).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("expected " + field + " " + value + " in " + list);
    }

    @Test
    void showsWhichRowFiredOnWhichWordsWithItsFileAndLine() throws IOException {
        JsonNode row = with(sentence("وقعت غارتان قرب الجسر").path("entries"), "id", "actions:غارة");

        assertThat(row.at("/words/text").asText()).isEqualTo("غارتان");
        assertThat(row.at("/words/start").asInt()).isEqualTo(5);
        assertThat(row.at("/meaning/type").asText()).isEqualTo("air_drone_strike");
        assertThat(row.path("form").toString()).contains("dual");
        assertThat(row.path("place").asText()).startsWith("ar/words/actions.tsv:");
    }

    @Test
    void showsNearMissesThatNoWordStandsFor() throws IOException {
        assertThat(sentence("اندلعت مواجهات بين شبان وقوات الاحتلال في رام الله.")
                        .path("nearly"))
                .isNotEmpty();
        assertThat(sentence("كانت له علاقة بتفجيرات 11 مارس في مدريد.").path("nearly"))
                .isNotEmpty();
    }

    @Test
    void showsThePiecesThePatternsAndTheClaimsWithTheirRules() throws IOException {
        JsonNode sentence = sentence("قتل خمسة مدنيين في غارة على مدينة حلب");

        assertThat(with(sentence.path("pieces"), "kind", "people")
                        .at("/words/text")
                        .asText())
                .isEqualTo("خمسة مدنيين");
        JsonNode pattern = with(sentence.path("patterns"), "pattern", "killed-verb");
        assertThat(pattern.at("/slots/0/slot").asText()).isEqualTo("الضحايا");
        assertThat(pattern.at("/slots/0/words/text").asText()).isEqualTo("خمسة مدنيين");
        assertThat(pattern.path("place").asText()).startsWith("ar/patterns/tolls.yaml:");
        assertThat(sentence.at("/claims/0/rules").toString()).contains("actions:غارة", "killed-verb");
    }

    @Test
    void saysWhichElementOfAPatternIsMissingAndWhere() throws IOException {
        JsonNode near =
                with(sentence("شنت طائرات حملة على البلدة").path("nearly"), "pattern", "side-carries-out-strike");

        assertThat(near.path("missing").asText()).isEqualTo("{الضربه}");
        assertThat(near.path("after").asText()).isEqualTo("شنت");
        assertThat(near.path("at").asInt()).isEqualTo(3);
    }

    @Test
    void doesNotCallAPatternNearlyMatchedOverWordsThatItMatches() throws IOException {
        assertThat(sentence("قتل مدنيان قرب الجسر").path("nearly"))
                .noneSatisfy(near -> assertThat(near.path("pattern").asText()).isEqualTo("killed-verb"));
    }

    @Test
    void writesAPageForPeopleWithTheArabicIsolated() {
        Run run = run("قتل مدنيان.\nوقعت غارة.\n", "knowledge", "explain", "-", "--published", "2020-05-06");

        assertThat(run.out())
                .startsWith("1. \u2068قتل مدنيان.\u2069\n   tokens: \u2068قتل\u2069 \u2068مدنيان\u2069 .\n   words:\n")
                .contains("\n     people \u2068مدنيان\u2069\n")
                .contains(
                        "\n     killed-verb (toll) \u2068قتل مدنيان\u2069 {\u2068الضحايا\u2069}=\u2068مدنيان\u2069 ar/patterns/")
                .contains("\n2. \u2068وقعت غارة.\u2069\n")
                .contains("\n   patterns: none\n");
    }

    @Test
    void explainsByAFolderOfTheUsersOwn() {
        SmallKnowledge own = new SmallKnowledge(folder.resolve("k"))
                .file("ar/words/acts.tsv", "word\tshape\tcolour", "زلزلة\tnoun\tred")
                .file("ar/patterns/slots.tsv", "slot\tfinds\trole", "الضربة\twords:actions words:acts\taction");
        Run run = run("", "knowledge", "explain", "شنت زلزلة على الجسر", "--knowledge", own.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\u2068زلزلة\u2069 \u2068acts:زلزلة\u2069 colour=red (feminine base) " + own
                        + "/ar/words/acts.tsv:2")
                .contains("strike-on (act) ")
                .contains(own + "/ar/patterns/acts.yaml:1");
    }

    @Test
    void refusesNoWords() {
        Run run = run("", "knowledge", "explain", " ");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).isEqualTo("-: only spaces\n");
    }
}
