package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.marsad.record.Report;

/** Short ways to read in tests. */
final class Inputs {
    static final String ARABIC = "قتل ثلاثة مدنيين في قصف على بلدة النهرين مساء الأحد، وفق مصدر محلي.\nوأصيب آخرون.";

    private Inputs() {}

    static List<Item> items(Path file, IntakeOptions options) {
        List<Item> items = new ArrayList<>();
        new Intake(options).read(file, items::add);
        return items;
    }

    static List<Item> items(byte[] standardInput, IntakeOptions options) {
        List<Item> items = new ArrayList<>();
        new Intake(options).read(new ByteArrayInputStream(standardInput), items::add);
        return items;
    }

    static Item only(byte[] standardInput) {
        List<Item> items = items(standardInput, IntakeOptions.none());
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    static Report taken(Item item) {
        assertThat(item).isInstanceOf(Item.Taken.class);
        return ((Item.Taken) item).report();
    }

    static Item.Refused refused(Item item) {
        assertThat(item).isInstanceOf(Item.Refused.class);
        return (Item.Refused) item;
    }

    static Item.Unopened unopened(Item item) {
        assertThat(item).isInstanceOf(Item.Unopened.class);
        return (Item.Unopened) item;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
