package org.marsad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.date.WrittenDate;
import org.marsad.intake.telegram.ExportReader;
import org.marsad.intake.telegram.Message;
import org.marsad.record.Published;
import org.marsad.record.Report;

/**
 * Reads Telegram's JSON export: a report a message that has words.
 *
 * <p>A report's id is the hash of the bytes of the message's object as they stand in the export. The chat is the outlet unless the user
 * names one; a message handed on from another channel is a reprint of that channel. Service messages and those without words are
 * counted.
 */
final class TelegramExports {
    private final InputName name;
    private final IntakeOptions options;
    private final Admission admission;
    private final int limit;
    private final Tally passed = new Tally();

    TelegramExports(InputName name, IntakeOptions options, Admission admission, int limit) {
        this.name = name;
        this.options = options;
        this.admission = admission;
        this.limit = limit;
    }

    void read(BufferedInputStream bytes, Consumer<Item> taker) throws IOException {
        if (RawBytes.begin(Peek.at(bytes, 3), 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
        try {
            ExportReader.read(bytes, limit, message -> take(message, taker));
        } catch (IOException e) {
            passed.tell(name, taker);
            throw e;
        }
        passed.tell(name, taker);
    }

    private void take(Message message, Consumer<Item> taker) {
        if (message.service()) {
            passed.count("service messages");
        } else if (message.text().isBlank()) {
            passed.count("messages without words");
        } else {
            taker.accept(item(message));
        }
    }

    private Item item(Message message) {
        List<String> notes = new ArrayList<>();
        char[] units = message.text().toCharArray();
        int broken = Surrogates.repair(units);
        if (broken > 0) {
            notes.add("broken surrogates read as U+FFFD: " + broken);
        }
        Report draft = new Report(
                Report.id(message.raw()),
                called(message),
                options.source() == null ? message.chat().name() : options.source(),
                null,
                options.title(),
                published(message),
                Language.UNDETERMINED.code(),
                new String(units),
                notes);
        return admission.decide(draft, message.raw(), message.forwardedFrom(), name.shown() + ":" + message.line());
    }

    /** The file with the numbers of chat and message, {@code result.json:1200/35}; the line where it has no number. */
    private String called(Message message) {
        String chat = message.chat().id() == null ? "" : message.chat().id() + "/";
        return name.file() + ":" + (message.id() == null ? String.valueOf(message.line()) : chat + message.id());
    }

    private @Nullable Published published(Message message) {
        Published moment = message.unixTime() == null ? null : moment(message.unixTime());
        if (moment != null) {
            return moment;
        }
        Published day = message.date() == null ? null : WrittenDate.read(message.date());
        return day == null ? options.published() : day;
    }

    private static @Nullable Published moment(String seconds) {
        try {
            return WrittenDate.ofSeconds(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
