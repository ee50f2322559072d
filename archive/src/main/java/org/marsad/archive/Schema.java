package org.marsad.archive;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The tables and columns of an archive, as {@code V1__archive.sql} and {@code V3__overview.sql} make them. */
final class Schema {
    static final Table<Record> LOG = table(name("log"));
    static final Table<Record> PAYLOAD = table(name("payload"));
    static final Table<Record> SEAL = table(name("seal"));
    static final Table<Record> BLOB = table(name("blob"));
    static final Table<Record> REPORT = table(name("report"));
    static final Table<Record> BAND = table(name("band"));
    static final Table<Record> CLAIM = table(name("claim"));
    static final Table<Record> BUCKET = table(name("bucket"));
    static final Table<Record> LINK = table(name("link"));
    static final Table<Record> INCIDENT = table(name("incident"));
    static final Table<Record> INCIDENT_SIDE = table(name("incident_side"));
    static final Table<Record> DECISION = table(name("decision"));
    static final Table<Record> WORDS = table(name("words"));
    static final Table<Record> ANCHOR = table(name("anchor"));
    static final Table<Record> HOLD = table(name("hold"));
    static final Table<Record> ABOUT = table(name("about"));

    static final Field<Long> SEQ = whole("seq");
    static final Field<String> AT = text("at");
    static final Field<String> WHAT = text("what");
    static final Field<String> SUBJECT = text("subject");
    static final Field<byte[]> PAYLOAD_HASH = bytes("payload_hash");
    static final Field<byte[]> HASH = bytes("hash");
    static final Field<byte[]> SALT = bytes("salt");
    static final Field<byte[]> BODY = bytes("body");
    static final Field<Long> ERASED_BY = whole("erased_by");
    static final Field<byte[]> SIGNATURE = bytes("signature");
    static final Field<byte[]> SIGNER = bytes("signer");
    static final Field<String> ID = text("id");
    static final Field<Long> SIZE = whole("size");
    static final Field<byte[]> BYTES = bytes("bytes");
    static final Field<byte[]> PACKED = bytes("packed");

    static final Field<Long> NO = whole("no");
    static final Field<Long> BODY_SEQ = whole("body");
    static final Field<String> NAME = text("name");
    static final Field<String> PUBLISHER = text("publisher");
    static final Field<String> PUBLISHED = text("published");
    static final Field<String> DAY = text("day");
    static final Field<String> REPRINT_OF = text("reprint_of");
    static final Field<Long> LIKE_OF = whole("like_of");
    static final Field<byte[]> SKETCH = bytes("sketch");
    static final Field<Long> READING = whole("reading");
    static final Field<String> KNOWLEDGE = text("knowledge");
    static final Field<Long> BAND_KEY = whole("band");
    static final Field<Long> REPORT_NO = whole("report");

    static final Field<Integer> POSITION = field(name("position"), Integer.class);
    static final Field<String> KIND = text("kind");
    static final Field<String> TELLING = text("telling");
    static final Field<String> COUNTRY = text("country");
    static final Field<Long> INCIDENT_NO = whole("incident");

    static final Field<Long> BUCKET_KEY = whole("bucket");
    static final Field<Long> RANK = whole("rank");
    static final Field<Long> MARK = whole("mark");
    static final Field<Long> CLAIM_NO = whole("claim");
    static final Field<Long> A = whole("a");
    static final Field<Long> B = whole("b");
    static final Field<Double> LIKENESS = field(name("likeness"), Double.class);

    static final Field<String> FIRST = text("first");
    static final Field<Integer> VERSION = field(name("version"), Integer.class);
    static final Field<Integer> MEMBERS = field(name("members"), Integer.class);
    static final Field<String> TYPE = text("type");
    static final Field<String> FROM_DAY = text("from_day");
    static final Field<String> TO_DAY = text("to_day");
    static final Field<String> ADMIN1 = text("admin1");
    static final Field<String> PLACE = text("place");
    static final Field<String> STATUS = text("status");
    static final Field<String> GRADE = text("grade");
    static final Field<Long> KILLED_LOW = whole("killed_low");
    static final Field<Long> KILLED_BEST = whole("killed_best");
    static final Field<Long> KILLED_HIGH = whole("killed_high");
    static final Field<Integer> REPORTS = field(name("reports"), Integer.class);
    static final Field<Integer> ORIGINATORS = field(name("originators"), Integer.class);
    static final Field<String> NEWEST = text("newest");
    static final Field<String> REVIEW = text("review");
    static final Field<String> ATTENTION = text("attention");
    static final Field<String> SIDE = text("side");
    static final Field<String> PLACE_EN = text("place_en");
    static final Field<String> SPOT = text("spot");
    static final Field<String> SPOT_EN = text("spot_en");
    static final Field<String> SPOT_KIND = text("spot_kind");
    static final Field<Double> LAT = field(name("lat"), Double.class);
    static final Field<Double> LON = field(name("lon"), Double.class);
    static final Field<Integer> RADIUS = field(name("radius"), Integer.class);
    static final Field<Long> CHANGED = whole("changed");
    static final Field<String> NAME_EN = text("name_en");
    static final Field<Integer> ACTED = field(name("acted"), Integer.class);
    static final Field<Integer> SUFFERED = field(name("suffered"), Integer.class);

    static final Field<String> ACTOR = text("actor");
    static final Field<String> REASON = text("reason");
    static final Field<Long> UNDONE = whole("undone");
    static final Field<String> FIELD = text("field");
    static final Field<String> VALUE = text("value");
    static final Field<Integer> SPAN_START = field(name("span_start"), Integer.class);
    static final Field<Integer> SPAN_END = field(name("span_end"), Integer.class);
    static final Field<Long> ANCHOR_NO = whole("anchor");
    static final Field<Long> DECISION_SEQ = whole("decision");
    static final Field<Integer> SAME = field(name("same"), Integer.class);

    static final Field<Long> ROW = whole("rowid");
    static final Field<String> FORM = text("form");

    private Schema() {}

    private static Field<Long> whole(String name) {
        return field(name(name), Long.class);
    }

    private static Field<String> text(String name) {
        return field(name(name), String.class);
    }

    private static Field<byte[]> bytes(String name) {
        return field(name(name), byte[].class);
    }
}
