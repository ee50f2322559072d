package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {
    @TempDir
    private Path folder;

    @Test
    void aRowDecidesWhatIsScoredOfIt() throws Exception {
        Gold gold = read("""
                {"id": "a", "incidents": [], "tallies": [{"text": "a note"}]}
                {"id": "b", "tallies": []}

                {"id": "c", "incidents": [], "costs": []}
                {"id": "d", "incidents": [], "tallies": [{"evidence": "منذ عام"}]}
                {"id": "assault/1", "accept": 1, "reject": 0}
                """);
        assertThat(gold.incidents()).extracting(r -> r.path("id").asText()).containsExactly("a", "c", "d");
        assertThat(gold.kinds()).extracting(r -> r.path("id").asText()).containsExactly("b", "c", "d");
        assertThat(gold.sentences()).extracting(r -> r.path("id").asText()).containsExactly("assault/1");
        assertThat(gold.ids()).containsExactlyInAnyOrder("a", "b", "c", "d", "assault/1");
    }

    @Test
    void saysWhatIsWrongWithEachRow() throws IOException {
        Path file = write(
                "{\"incidents\": []}\n{\"id\": \"a\"}\n[]\n{\"id\": \n{\"id\": \"riot/1\", \"label\": \"yes\"}\n");
        BadRows bad = catchThrowableOfType(BadRows.class, () -> Gold.read(file));
        assertThat(bad.problems()).hasSize(5);
        assertThat(bad.problems().get(0))
                .isEqualTo("gold.jsonl:1: id: expected the name of a report or sentence, found none");
        assertThat(bad.problems().get(1))
                .isEqualTo(
                        "gold.jsonl:2: row: expected incidents, tallies, postures, statements, costs or votes, found none");
        assertThat(bad.problems().get(2)).isEqualTo("gold.jsonl:3: row: expected a JSON object, found ARRAY");
        assertThat(bad.problems().get(3)).startsWith("gold.jsonl:4: row: expected a JSON object, found broken JSON: ");
        assertThat(bad.problems().get(4)).isEqualTo("gold.jsonl:5: id: expected assault/… or protest/…, found riot/1");
    }

    @Test
    void passesOverAByteOrderMarkAndUnpacksGzip() throws Exception {
        assertThat(read("\uFEFF{\"id\": \"a\", \"incidents\": []}").incidents()).hasSize(1);
        Path packed = folder.resolve("gold.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("{\"id\": \"a\", \"incidents\": []}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Gold.read(packed).incidents()).hasSize(1);
    }

    private Gold read(String rows) throws IOException, BadRows {
        return Gold.read(write(rows));
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), rows);
    }
}
