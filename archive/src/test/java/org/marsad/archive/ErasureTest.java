package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.record.Evidence;

class ErasureTest {
    private static final String WITNESS = "سالم العلي ";

    @TempDir
    Path folder = Path.of("");

    private static Submission witnessed(String name) {
        return Invented.report(name).naming(WITNESS).submission();
    }

    /** Everything that the archive holds, unpacked, as one text. */
    private static String everything(String where) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Store store = Store.open(where, false)) {
            for (String table : List.of(
                    "log", "payload", "seal", "blob", "report", "claim", "incident", "decision", "anchor", "words")) {
                Table<Record> t = DSL.table(DSL.name(table));
                for (Record row : store.sql().selectFrom(t).fetch()) {
                    for (Object value : row.intoArray()) {
                        out.append(value instanceof byte[] bytes ? unpacked(bytes) : String.valueOf(value))
                                .append('\n');
                    }
                }
            }
        }
        return out.toString();
    }

    private static String unpacked(byte[] bytes) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] out = new byte[1 << 16];
            return new String(out, 0, inflater.inflate(out), StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            return new String(bytes, StandardCharsets.UTF_8);
        } finally {
            inflater.end();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErasedReportLeavesATombstoneAndAnUnbrokenChain(Stores store) throws IOException {
        String where = store.fresh(folder);
        try (Archive archive = Archive.create(where, Stores.setting(folder))) {
            archive.add(witnessed("a"));
            archive.add(Invented.report("b").killed(4).submission());
            archive.eraseReport("a", "lawyer", "a witness is in danger");
            assertThat(archive.verify(n -> {}).breaks()).isEmpty();
            assertThat(ArchiveTest.incidents(archive)).hasSize(1);
            assertThat(archive.catalogue().search(List.of(Set.of("سالم")), false, 10))
                    .isEmpty();
            assertThat(ArchiveTest.incidents(archive).get(0).filed().decisions())
                    .extracting(d -> d.what() + " " + d.reason())
                    .containsExactly("ERASE a witness is in danger");
            String erasure = archive.decisions().all().get(0).id();
            assertThatThrownBy(() -> archive.decisions().undo(erasure, "lawyer", "why"))
                    .hasMessage("decision " + erasure + ": what was erased does not come back");
            assertThatThrownBy(() -> archive.eraseReport("a", "lawyer", "again"))
                    .isInstanceOf(Refused.class)
                    .hasMessage("report a: not in this archive");
        }
        assertThat(everything(where)).doesNotContain("سالم").contains("a witness is in danger", "lawyer");
    }

    @ParameterizedTest
    @EnumSource
    void anErasedNameIsNowhereAndTheRestStays(Stores store) throws IOException {
        String where = store.fresh(folder);
        String backup = Stores.SQLITE.fresh(folder);
        try (Archive archive = Archive.create(where, Stores.setting(folder))) {
            archive.add(witnessed("a"));
            archive.add(Invented.report("b").killed(4).submission());
            String id = ArchiveTest.incidents(archive).get(0).incident().id();
            archive.decisions().note(id, "analyst", "سالم العلي saw it");
            archive.eraseWords("a", "سالم العلي", "lawyer", "a witness is in danger");
            assertThat(archive.verify(n -> {}).breaks()).isEmpty();
            assertThat(archive.catalogue().incident(id)).isPresent();
            assertThat(archive.catalogue().search(List.of(Set.of("سالم")), false, 10))
                    .isEmpty();
            assertThat(archive.catalogue().search(List.of(Set.of("غارة")), false, 10))
                    .hasSize(2);
            Evidence words = archive.catalogue().incident(id).orElseThrow().incident().accounts().stream()
                    .filter(t -> t.report().equals("a"))
                    .map(t -> t.claim().about().evidence())
                    .findFirst()
                    .orElseThrow();
            assertThat(words.text()).contains("██████████").doesNotContain("سالم");
            try (Archive copy = Archive.create(backup, Stores.setting(folder))) {
                archive.copy(copy, n -> {});
                assertThat(copy.verify(n -> {}).breaks()).isEmpty();
            }
            assertThatThrownBy(() -> archive.eraseWords("b", "سالم العلي", "lawyer", "why"))
                    .hasMessage("b: the words do not stand in it");
        }
        assertThat(everything(where)).doesNotContain("سالم");
        assertThat(everything(backup)).doesNotContain("سالم");
        if (store == Stores.SQLITE) {
            assertThat(new String(Files.readAllBytes(Path.of(where)), StandardCharsets.UTF_8))
                    .doesNotContain("سالم");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDecidedAboutAnErasedReportGoesToNoOtherReport(Stores store) throws IOException {
        String where = store.fresh(folder);
        try (Archive archive = Archive.create(where, Stores.setting(folder))) {
            archive.add(witnessed("a"));
            archive.decisions()
                    .note(ArchiveTest.incidents(archive).get(0).incident().id(), "analyst", "look at this");
            archive.eraseReport("a", "lawyer", "a witness is in danger");
        }
        try (Archive archive = Archive.open(where, Stores.setting(folder))) {
            archive.add(Invented.report("b").in("jisr").submission());
            assertThat(ArchiveTest.incidents(archive).get(0).filed().decisions())
                    .isEmpty();
        }
    }
}
