package org.marsad.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.date.WrittenDate;
import org.marsad.intake.feed.Entry;
import org.marsad.intake.feed.FeedReader;
import org.marsad.intake.html.Fragment;
import org.marsad.record.Published;
import org.marsad.record.Report;

/**
 * Reads a feed: a report an entry.
 *
 * <p>A feed is written anew for each of its readers, so the bytes that a report's id is the hash of are not its own but a JSON object of
 * what the entry says: {@code id}, {@code title}, {@code link}, {@code published}, {@code content} in this order, each as written and
 * left out where absent. The same entry has the same id in every copy of the feed. The channel's title is the outlet unless the user
 * names one.
 */
final class Feeds {
    private static final JsonFactory JSON = new JsonFactory();

    private final InputName name;
    private final IntakeOptions options;
    private final Admission admission;
    private final int limit;

    Feeds(InputName name, IntakeOptions options, Admission admission, int limit) {
        this.name = name;
        this.options = options;
        this.admission = admission;
        this.limit = limit;
    }

    void read(InputStream bytes, Consumer<Item> taker) throws IOException {
        int[] entries = {0};
        FeedReader.read(bytes, limit, entry -> {
            entries[0]++;
            taker.accept(item(entry));
        });
        if (entries[0] == 0) {
            byte[] nothing = new byte[0];
            Report bare = Bare.report(Report.id(nothing), name.withoutEnding(), List.of());
            taker.accept(new Item.Refused(bare, nothing, "empty: no entries", name.shown()));
        }
    }

    private Item item(Entry entry) {
        byte[] raw = canonical(entry);
        String place = name.shown() + ":" + entry.line();
        String unnamed = entry.id() == null ? name.file() + ":" + entry.line() : entry.id();
        try {
            String title = entry.title() == null ? null : Fragment.line(entry.title());
            String body = entry.content() == null ? "" : Fragment.text(entry.content());
            List<String> notes = new ArrayList<>();
            long broken = WholeText.of(title, body)
                    .chars()
                    .filter(c -> c == Surrogates.BROKEN)
                    .count();
            if (broken > 0) {
                notes.add("broken bytes read as U+FFFD: " + broken);
            }
            Published published = published(entry.published(), notes);
            Report draft = new Report(
                    Report.id(raw),
                    unnamed,
                    outlet(entry),
                    entry.link(),
                    title == null || title.isEmpty() ? options.title() : title,
                    published,
                    Language.UNDETERMINED.code(),
                    body.isEmpty() && title != null ? title : WholeText.of(title, body),
                    notes);
            return admission.decide(draft, raw, origin(entry), place);
        } catch (IllegalArgumentException e) {
            Report bare = Bare.report(Report.id(raw), unnamed, List.of());
            return new Item.Refused(bare, raw, String.valueOf(e.getMessage()), place);
        }
    }

    private @Nullable String outlet(Entry entry) {
        if (options.source() != null || entry.channel() == null) {
            return options.source();
        }
        String channel = Fragment.line(entry.channel());
        return channel.isEmpty() ? null : channel;
    }

    /** The feed that the entry comes from, unless it is this one. */
    private @Nullable String origin(Entry entry) {
        String origin = entry.origin() == null ? "" : Fragment.line(entry.origin());
        return origin.isEmpty() || origin.equals(outlet(entry)) ? null : origin;
    }

    private @Nullable Published published(@Nullable String written, List<String> notes) {
        if (written == null) {
            return options.published();
        }
        Published read = WrittenDate.read(written);
        if (read == null) {
            notes.add("date of publication not understood: \"" + written + '"');
        }
        return read;
    }

    private static byte[] canonical(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            write(json, "id", entry.id());
            write(json, "title", entry.title());
            write(json, "link", entry.link());
            write(json, "published", entry.published());
            write(json, "content", entry.content());
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
