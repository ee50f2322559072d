package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.items;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.Report;

class TelegramExportsTest {
    private static final String FIRST = """
            {"id": 35, "type": "message", "date": "2020-05-03T21:15:00", "date_unixtime": "1588529700", "from": "قناة النهر",
              "text": "قتل اثنان في قصف {على} \\"القرية\\"", "text_entities": [{"type":"plain","text":"لا يؤخذ"}]}""";
    private static final String FORWARDED = """
            {"id": 36, "type": "message", "date": "2020-05-04T00:30:00", "forwarded_from": "قناة الضفة",
              "text": ["مقتل ثلاثة في ", {"type": "hashtag", "text": "#النهرين"}, " فجرا"]}""";
    private static final String EXPORT = """
            {
             "name": "قناة النهر", "type": "public_channel", "id": 1200,
             "messages": [
              {"id": 1, "type": "service", "actor": "x", "action": "create_channel", "text": ""},
              %s,
              %s,
              {"id": 37, "type": "message", "date": "2020-05-04T00:31:00", "photo": "a.jpg", "text": ""}
             ]
            }""".formatted(FIRST, FORWARDED);

    @TempDir
    private Path folder;

    @Test
    void readsTheMessagesOfAChannel() throws IOException {
        List<Item> items = read(EXPORT);

        assertThat(items).hasSize(3);
        Report first = taken(items.get(0));
        assertThat(first.name()).isEqualTo("result.json:1200/35");
        assertThat(first.text()).isEqualTo("قتل اثنان في قصف {على} \"القرية\"");
        assertThat(first.source()).isEqualTo("قناة النهر");
        assertThat(Objects.requireNonNull(first.published()).written()).isEqualTo("2020-05-03T18:15:00Z");
        assertThat(((Item.Taken) items.get(0)).raw()).isEqualTo(utf8(FIRST));
        assertThat(first.id()).isEqualTo(Report.id(utf8(FIRST)));
        assertThat(((Item.Taken) items.get(0)).reprintOf()).isNull();
    }

    @Test
    void takesAForwardedMessageAsAReprintOfItsOrigin() throws IOException {
        Item item = read(EXPORT).get(1);

        assertThat(((Item.Taken) item).reprintOf()).isEqualTo("قناة الضفة");
        assertThat(taken(item).source()).isEqualTo("قناة النهر");
        assertThat(taken(item).text()).isEqualTo("مقتل ثلاثة في #النهرين فجرا");
        assertThat(Objects.requireNonNull(taken(item).published()).moment()).isNull();
        assertThat(taken(item).published().written()).isEqualTo("2020-05-04");
    }

    @Test
    void countsWhatItPassesOver() throws IOException {
        assertThat(read(EXPORT).get(2))
                .isEqualTo(new Item.Passed(
                        folder.resolve("result.json").toString(), "1 messages without words, 1 service messages"));
    }

    @Test
    void readsTheExportOfAWholeAccount() throws IOException {
        String account =
                "{\"about\": \"x\", \"personal_information\": {\"user_id\": 1}, \"contacts\": {\"list\": [{\"a\": [1]}]},"
                        + " \"chats\": {\"about\": \"y\", \"list\": [" + EXPORT + ", {\"name\": \"ب\", \"messages\": ["
                        + FIRST
                        + "]}]}, \"left_chats\": {\"list\": [null, " + EXPORT + "]}}";

        assertThat(read(account))
                .filteredOn(item -> item instanceof Item.Taken)
                .extracting(item -> taken(item).source() + " " + taken(item).name())
                .containsExactly(
                        "قناة النهر result.json:1200/35",
                        "قناة النهر result.json:1200/36",
                        "ب result.json:35",
                        "قناة النهر result.json:1200/35",
                        "قناة النهر result.json:1200/36");
    }

    @Test
    void takesAnExportOnStandardInputByItsFirstFields() {
        assertThat(taken(items(utf8("\uFEFF" + EXPORT), IntakeOptions.none()).get(0))
                        .name())
                .isEqualTo("-:1200/35");
    }

    @Test
    void letsTheUserNameTheOutletAndRefusesWhatIsNotArabicWithItsLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"messages\":[\n{\"text\":\"Two people were killed here\"},\n" + FIRST + "]}");

        List<Item> items = items(file, IntakeOptions.none().withSource("النهر"));

        assertThat(refused(items.get(0)).message()).isEqualTo(file + ":2: not Arabic: English");
        assertThat(taken(items.get(1)).source()).isEqualTo("النهر");
        assertThat(taken(items.get(1)).name()).isEqualTo("a.json:35");
    }

    @Test
    void handsOnTheMessagesBeforeAFault() throws IOException {
        List<Item> items = read("{\"messages\": [" + FIRST + ",\n{\"id\": }]}");

        taken(items.get(0));
        assertThat(unopened(items.get(1)).why())
                .startsWith("cannot be read: line 3: Telegram export: expected JSON, found a fault at column 8");
    }

    @Test
    void tellsOfWhatIsNoExport() throws IOException {
        assertThat(unopened(read("{\"text\": \"قتل\"}").get(0)).why())
                .isEqualTo("cannot be read: Telegram export: expected an object with \"messages\", found one without");
        assertThat(unopened(read("[1]").get(0)).why())
                .isEqualTo("cannot be read: Telegram export: expected an object with \"messages\", found none");
        byte[] utf16 = "{\"messages\": []}".getBytes(StandardCharsets.UTF_16LE);
        Path file = Files.write(folder.resolve("b.json"), utf16);
        assertThat(unopened(items(file, IntakeOptions.none()).get(0)).why())
                .isEqualTo("cannot be read: Telegram export: expected UTF-8, found UTF-16");
    }

    @Test
    void holdsOneMessageAtATimeAndNoMoreThanTheLimit() {
        String long1 = "{\"id\":1,\"text\":\"" + ARABIC.replace("\n", " ").repeat(100) + "\"}";
        String pad = "\"pad\": [" + "{\"a\":[1,2,3]},".repeat(20_000) + "1], \"deep\": {\"b\": \"c\"}, ";
        String export = "{\"name\":\"a\", \"type\":\"b\", " + pad + "\"messages\":[" + (long1 + ",").repeat(100)
                + long1.replace("1", "2") + ",{\"text\":\"" + "قتل".repeat(20_000) + "\"}]}";
        List<Item> items = new ArrayList<>();

        new Intake(IntakeOptions.none(), 40_000).read(new ByteArrayInputStream(utf8(export)), items::add);
        assertThat(items).hasSize(1);

        items.clear();
        export = export.replace("\"b\", ", "\"b\", \"x\": \"messages\", \"messages\": null, ");
        new Intake(IntakeOptions.none(), 40_000).read(new ByteArrayInputStream(utf8(export)), items::add);
        assertThat(items).hasSize(102);
        assertThat(unopened(items.get(101)).why()).contains("expected");
    }

    private List<Item> read(String export) throws IOException {
        return items(Files.writeString(folder.resolve("result.json"), export), IntakeOptions.none());
    }
}
