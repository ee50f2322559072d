package org.marsad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.warc.Archive;
import org.marsad.intake.warc.ArchiveReader;
import org.marsad.intake.warc.Capture;
import org.marsad.intake.warc.RecordPlace;
import org.marsad.record.Report;

/**
 * Reads a web archive: a report a captured page or plain text.
 *
 * <p>A report's id is the hash of the body as the server meant it, out of chunks and content encoding, so that it is the same as that of
 * the page saved alone. Its address is the one that was fetched. When it was fetched says nothing of its publication.
 */
final class WebArchives {
    private final InputName name;
    private final IntakeOptions options;
    private final Admission admission;
    private final Pages pages;
    private final Tally passed = new Tally();
    private int items;

    WebArchives(InputName name, IntakeOptions options, Admission admission) {
        this.name = name;
        this.options = options;
        this.admission = admission;
        this.pages = new Pages(options, admission);
    }

    void read(InputStream bytes, @Nullable Archive again, int limit, Consumer<Item> taker) throws IOException {
        ArchiveReader.read(bytes, again, limit, new ArchiveReader.Taker() {
            @Override
            public void capture(Capture capture) {
                items++;
                taker.accept(item(capture));
            }

            @Override
            public void passed(String what) {
                passed.count(what);
            }

            @Override
            public void fault(RecordPlace place, String why) {
                items++;
                taker.accept(new Item.Unopened(name.shown() + ":" + place.shown(), Item.Unopened.Kind.OTHER, why));
            }
        });
        if (items == 0) {
            byte[] nothing = new byte[0];
            Report bare = Bare.report(Report.id(nothing), name.withoutEnding(), List.of());
            taker.accept(new Item.Refused(bare, nothing, "empty: no pages", name.shown()));
        }
        passed.tell(name, taker);
    }

    private Item item(Capture capture) {
        String called = name.file() + ":" + capture.place().shown();
        String place = name.shown() + ":" + capture.place().shown();
        if (capture.html()) {
            return pages.item(capture.body(), capture.contentType(), capture.target(), called, place);
        }
        Decoded decoded = Pages.decoded(capture.body(), capture.contentType());
        Report draft = new Report(
                Report.id(capture.body()),
                called,
                options.source(),
                capture.target(),
                options.title(),
                options.published(),
                Language.UNDETERMINED.code(),
                decoded.text(),
                decoded.notes());
        return admission.decide(draft, capture.body(), null, place);
    }
}
