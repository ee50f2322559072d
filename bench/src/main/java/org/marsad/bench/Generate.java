package org.marsad.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.marsad.Marsad;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Report;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Makes corpora of any size from the sample texts, with other towns, days and figures: the same bytes for the same seed. A report has the
 * headline and lead of one sample and some paragraphs of all, so that few are reprints of others.
 *
 * <p>Usage, in the project's root: {@code Generate FILE COUNT SEED}; a file that ends with {@code .warc.gz} becomes a web archive of
 * pages, any other JSON Lines.
 */
public final class Generate {
    private static final String SAMPLES = "samples/reports.jsonl";
    private static final List<String> COUNTRIES = List.of("SY", "IQ", "YE");

    /** Weeks over which the reports are spread. */
    private static final int WEEKS = 52 * 10;
    /** Paragraphs behind the lead: at least two, and less than two and so many more. */
    private static final int MORE = 4;

    private final List<Report> samples = new ArrayList<>();
    /** The passages of each sample: headline, lead, and the rest. */
    private final List<List<Passage>> passages = new ArrayList<>();

    private final List<Passage> rest = new ArrayList<>();
    private final Map<String, List<String>> towns = new HashMap<>();

    /**
     * Opens the samples and the tables of places.
     *
     * @param project the project's root
     * @throws IOException where they are not there
     */
    Generate(Path project) throws IOException {
        Marsad marsad = Marsad.open();
        new Intake(IntakeOptions.none()).read(project.resolve(SAMPLES), item -> {
            if (item instanceof Item.Taken taken) {
                List<Passage> all = Passage.of(taken.report(), marsad);
                samples.add(taken.report());
                passages.add(all);
                rest.addAll(all.subList(2, all.size()));
            }
        });
        if (samples.isEmpty()) {
            throw new IOException(SAMPLES + ": expected reports, found none; run it in the project's root");
        }
        for (String country : COUNTRIES) {
            towns.put(country, Towns.of(project, country));
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: Generate FILE COUNT SEED, for instance Generate load.jsonl 200000 1");
            System.exit(64);
        }
        Path file = Path.of(arguments[0]);
        new Generate(Path.of("")).write(file, Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Writes so many reports into a file. */
    void write(Path file, long count, long seed) throws IOException {
        Random random = new Random(seed);
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Form form = file.toString().endsWith(".warc.gz") ? new Pages(bytes) : new Lines(bytes)) {
            for (long no = 1; no <= count; no++) {
                form.write(report(no, random));
            }
        }
    }

    private Invented report(long no, Random random) {
        int which = random.nextInt(samples.size());
        List<Passage> own = passages.get(which);
        LocalDate day = own.get(0).published().plusWeeks(random.nextInt(WEEKS) - WEEKS / 2);
        Map<String, String> moved = new HashMap<>();
        String title = own.get(0).varied(day, random, towns, moved);
        StringBuilder text = new StringBuilder(own.get(1).varied(day, random, towns, moved));
        for (int more = 2 + random.nextInt(MORE); more > 0; more--) {
            text.append("\n\n").append(rest.get(random.nextInt(rest.size())).varied(day, random, towns, moved));
        }
        return new Invented("invented-" + no, String.valueOf(samples.get(which).source()), day, title, text.toString());
    }

    /** How reports lie in a file. */
    private interface Form extends Closeable {
        void write(Invented report) throws IOException;
    }

    /** JSON Lines, as the samples are. */
    private static final class Lines implements Form {
        private final JsonGenerator json;

        Lines(OutputStream out) throws IOException {
            this.json = new JsonFactory().createGenerator(out);
            json.setRootValueSeparator(null);
        }

        @Override
        public void write(Invented r) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", r.id());
            json.writeStringField("source", r.source());
            json.writeStringField("published", r.published().toString());
            json.writeStringField("title", r.title());
            json.writeStringField("text", r.text());
            json.writeBooleanField("invented", true);
            json.writeEndObject();
            json.writeRaw('\n');
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }

    /** A web archive of one page each, in gzip members. */
    private static final class Pages implements Form {
        private final WarcWriter warc;

        Pages(OutputStream out) throws IOException {
            this.warc = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
        }

        @Override
        public void write(Invented r) throws IOException {
            Instant moment = r.published().atStartOfDay(ZoneOffset.UTC).toInstant();
            UUID id = UUID.nameUUIDFromBytes(r.id().getBytes(StandardCharsets.UTF_8));
            byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(r))
                    .getBytes(StandardCharsets.UTF_8);
            warc.write(new WarcResponse.Builder(URI.create("https://invented.example/" + r.id()))
                    .date(moment)
                    .recordId(URI.create("urn:uuid:" + id))
                    .body(MediaType.HTTP_RESPONSE, http)
                    .build());
        }

        private static String page(Invented r) {
            StringBuilder out = new StringBuilder("<!doctype html><html lang=\"ar\"><head><meta charset=\"utf-8\">");
            out.append("<title>").append(escaped(r.title())).append("</title>");
            out.append("<meta property=\"og:site_name\" content=\"")
                    .append(escaped(r.source()))
                    .append("\">");
            out.append("<meta property=\"og:title\" content=\"")
                    .append(escaped(r.title()))
                    .append("\">");
            out.append("<meta property=\"article:published_time\" content=\"")
                    .append(r.published())
                    .append("\"></head><body><article><h1>")
                    .append(escaped(r.title()))
                    .append("</h1>");
            for (String paragraph : r.text().split("\n\n")) {
                out.append("<p>").append(escaped(paragraph)).append("</p>");
            }
            return out.append("</article></body></html>").toString();
        }

        private static String escaped(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        }

        @Override
        public void close() throws IOException {
            warc.close();
        }
    }
}
