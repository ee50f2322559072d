package org.marsad.export.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;

/** An invented file that is clean, and what becomes of it where somebody plants something. */
record Fixture(List<List<String>> records) {
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    static Fixture ucdp() {
        return read("invented-ucdp.csv");
    }

    static Fixture acled() {
        return read("invented-acled.csv");
    }

    static Fixture hxl() {
        return read("invented-hxl.csv");
    }

    private static Fixture read(String name) {
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name));
                CSVParser parser = CSVFormat.RFC4180.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Fixture(parser.stream().map(CSVRecord::toList).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a cell; the record is counted from 1, the header being the first. */
    Fixture with(int record, String column, String value) {
        return with(record, records.get(0).indexOf(column), value);
    }

    Fixture with(int record, int place, String value) {
        List<List<String>> all = copy();
        all.get(record - 1).set(place, value);
        return new Fixture(all);
    }

    /** Adds a column at the end. */
    Fixture plus(String column, String value) {
        List<List<String>> all = copy();
        all.forEach(record -> record.add(record == all.get(0) ? column : value));
        return new Fixture(all);
    }

    /** Takes a column out. */
    Fixture without(String column) {
        List<List<String>> all = copy();
        int place = all.get(0).indexOf(column);
        all.forEach(record -> record.remove(place));
        return new Fixture(all);
    }

    /** Puts a record in before another, or at the end. */
    Fixture insert(int record, List<String> cells) {
        List<List<String>> all = copy();
        all.add(record - 1, new ArrayList<>(cells));
        return new Fixture(all);
    }

    /** The first records alone. */
    Fixture first(int n) {
        return new Fixture(records.subList(0, n));
    }

    private List<List<String>> copy() {
        List<List<String>> all = new ArrayList<>();
        records.forEach(record -> all.add(new ArrayList<>(record)));
        return all;
    }

    String text() {
        return text(',');
    }

    String text(char delimiter) {
        StringBuilder out = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecords(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    List<Finding> findings() {
        return findings(text());
    }

    static List<Finding> findings(String text) {
        return findings(text.getBytes(StandardCharsets.UTF_8), null);
    }

    static List<Finding> findings(byte[] bytes, @Nullable Format format) {
        List<Finding> out = new ArrayList<>();
        inspect(bytes, format, out);
        return out;
    }

    static Inspected inspect(byte[] bytes, @Nullable Format format, List<Finding> into) {
        try {
            return new Inspection(TODAY).of(new ByteArrayInputStream(bytes), format, into::add, n -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Findings as rule, line and column; "-" for none. */
    static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.rule().id() + " " + f.line() + " " + (f.column() == null ? "-" : f.column()))
                .toList();
    }
}
