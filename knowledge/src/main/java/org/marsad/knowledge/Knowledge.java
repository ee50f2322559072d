package org.marsad.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compiled knowledge, opened. Rows are decoded when they are first asked for. Safe for use by many threads. */
public final class Knowledge {
    /** First four bytes of a compiled file; changes with the layout. */
    public static final int MAGIC = 0x4D525303;

    /** Tables are told apart by one bit each. */
    private static final int MOST_TABLES = 64;
    /** Bytes of the fingerprint that follows the first four. */
    public static final int FINGERPRINT_BYTES = 32;

    private static final String RESOURCE = "marsad.knowledge";

    private final Lexicon lexicon;
    private final List<List<String>> layouts;
    /** By layout the names of its columns. */
    private final List<List<String>> columns;

    private final int[] layout;
    private final int[] line;
    private final int[] offset;
    private final int[] reference;
    private final ByteBuffer cells;
    private final AtomicReferenceArray<@Nullable Entry> decoded;
    private final AtomicReferenceArray<@Nullable String> folded;
    private final Map<String, SlotMeaning> slots;
    private final Map<String, List<Entry>> entriesOf = new ConcurrentHashMap<>();
    private final List<Pattern> patterns;
    private final List<String> patternPlaces;
    private final PatternIndex patternIndex;
    /** A layout holds the file, the table's name, then the names of its columns. */
    private static final int FILE = 0;

    private static final int TABLE = 1;
    private static final int COLUMNS = 2;

    private final TableCodes tables;
    /** By entry: the number of its table. */
    private final byte[] tableOf;
    /** What others made of the tables, by its class. */
    private final Map<Class<?>, Object> prepared = new ConcurrentHashMap<>();

    /**
     * What a slot of a pattern may hold.
     *
     * @param finds what it looks for, in this order
     * @param role what a piece in this slot is to the claim
     */
    public record SlotMeaning(List<Sought> finds, String role) {}

    private final String fingerprint;

    private Knowledge(
            String fingerprint,
            Lexicon lexicon,
            List<List<String>> layouts,
            int[] layout,
            int[] line,
            int[] offset,
            int[] reference,
            ByteBuffer cells,
            Map<String, SlotMeaning> slots,
            List<Pattern> patterns,
            List<String> patternPlaces) {
        this.fingerprint = fingerprint;
        this.lexicon = lexicon;
        this.layouts = layouts;
        this.columns = layouts.stream()
                .map(l -> List.copyOf(l.subList(COLUMNS, l.size())))
                .toList();
        this.layout = layout;
        this.line = line;
        this.offset = offset;
        this.reference = reference;
        this.cells = cells;
        this.decoded = new AtomicReferenceArray<>(layout.length);
        this.folded = new AtomicReferenceArray<>(layout.length);
        this.slots = slots;
        this.patterns = patterns;
        this.patternPlaces = patternPlaces;
        this.patternIndex = new PatternIndex(patterns);
        Set<String> names = new LinkedHashSet<>();
        layouts.forEach(l -> names.add(l.get(TABLE)));
        if (names.size() > MOST_TABLES) {
            throw new IllegalArgumentException(
                    "knowledge: expected at most " + MOST_TABLES + " tables, found " + names.size());
        }
        this.tables = new TableCodes(names);
        int[] tableOfLayout =
                layouts.stream().mapToInt(l -> tables.of(l.get(TABLE))).toArray();
        this.tableOf = new byte[layout.length];
        for (int id = 0; id < layout.length; id++) {
            tableOf[id] = (byte) tableOfLayout[layout[id]];
        }
    }

    /** The knowledge that ships with Marsad. */
    public static Knowledge open() {
        try (InputStream in = Knowledge.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("knowledge: expected the compiled file " + RESOURCE
                        + " in the jar, found none; build with mvn package");
            }
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiled knowledge in a file, mapped.
     *
     * @throws IOException where the file cannot be read
     */
    public static Knowledge open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** What tells the knowledge that ships with this version of Marsad from that of any other. */
    public static byte[] shippedFingerprint() {
        try (InputStream in = Knowledge.class.getResourceAsStream(RESOURCE)) {
            byte[] head = in == null ? new byte[0] : in.readNBytes(4 + FINGERPRINT_BYTES);
            return Arrays.copyOfRange(head, 4, 4 + FINGERPRINT_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled knowledge in a buffer, which stays in use. */
    public static Knowledge read(ByteBuffer in) {
        if (in.remaining() < 4 + FINGERPRINT_BYTES || in.getInt() != MAGIC) {
            throw new IllegalArgumentException("knowledge: expected a file compiled by this version");
        }
        byte[] fingerprint = new byte[FINGERPRINT_BYTES];
        in.get(fingerprint);
        int[] firstArc = ints(in);
        char[] label = new char[in.getInt()];
        in.asCharBuffer().get(label);
        in.position(in.position() + label.length * 2);
        Lexicon lexicon = new Lexicon(firstArc, label, ints(in), ints(in), ints(in), ints(in), ints(in));
        List<List<String>> layouts = new ArrayList<>();
        for (int i = in.getInt(); i > 0; i--) {
            List<String> columns = new ArrayList<>();
            for (int j = in.getInt(); j > 0; j--) {
                columns.add(string(in).intern()); // columns are asked for by literals
            }
            layouts.add(List.copyOf(columns));
        }
        int[] layout = ints(in);
        int[] line = ints(in);
        int[] offset = ints(in);
        int[] reference = ints(in);
        int size = in.getInt();
        ByteBuffer cells = in.slice(in.position(), size);
        in.position(in.position() + size);
        Map<String, SlotMeaning> slots = new HashMap<>();
        for (int i = in.getInt(); i > 0; i--) {
            String name = Fold.word(string(in));
            slots.put(name, new SlotMeaning(Sought.all(string(in)), string(in)));
        }
        List<Pattern> patterns = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (int i = in.getInt(); i > 0; i--) {
            places.add(string(in));
            patterns.add(pattern(in));
        }
        return new Knowledge(
                HexFormat.of().formatHex(fingerprint),
                lexicon,
                layouts,
                layout,
                line,
                offset,
                reference,
                cells,
                slots,
                List.copyOf(patterns),
                places);
    }

    private static Pattern pattern(ByteBuffer in) {
        String name = string(in);
        String means = string(in);
        Map<String, String> sets = new LinkedHashMap<>();
        for (int i = in.getInt(); i > 0; i--) {
            sets.put(string(in), string(in));
        }
        List<List<Pattern.Element>> alternatives = new ArrayList<>();
        for (int i = in.getInt(); i > 0; i--) {
            alternatives.add(Pattern.parse(string(in)));
        }
        return new Pattern(name, means, sets, alternatives);
    }

    private static int[] ints(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * 4);
        return values;
    }

    private static String string(ByteBuffer in) {
        byte[] b = new byte[in.getInt()];
        in.get(b);
        return new String(b, StandardCharsets.UTF_8);
    }

    /** What tells this knowledge from any other: the hash of all that was compiled, in hex. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The automaton of all written forms. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The patterns, in the order of their files. */
    public List<Pattern> patterns() {
        return patterns;
    }

    /** Which patterns can begin with what. */
    public PatternIndex patternIndex() {
        return patternIndex;
    }

    /** A number for a table, 0 to 63; -1 where there is no such table. */
    public int tableCode(String table) {
        return tables.of(table);
    }

    /** The number of an entry's table. */
    public int tableCodeOf(int id) {
        return tableOf[id];
    }

    /** What the slots of patterns may hold, by folded name. */
    public Map<String, SlotMeaning> slots() {
        return slots;
    }

    /** How many entries there are; their ids run from 0. */
    public int size() {
        return layout.length;
    }

    /** All entries of a table, in the order of its files. */
    public List<Entry> entries(String table) {
        return entriesOf.computeIfAbsent(table, this::gather);
    }

    private List<Entry> gather(String table) {
        List<Entry> out = new ArrayList<>();
        for (int id = 0; id < layout.length; id++) {
            if (tableOf(id).equals(table)) {
                out.add(entry(id));
            }
        }
        return List.copyOf(out);
    }

    /** What a class makes of the tables: made when it is first asked for and kept, for all texts read them alike. */
    public <T> T prepared(Class<T> type, Function<Knowledge, T> make) {
        Object known = prepared.get(type);
        return type.cast(known != null ? known : prepared.computeIfAbsent(type, t -> make.apply(this)));
    }

    /** The folded word or name of an entry. */
    public String folded(int id) {
        String f = folded.get(id);
        if (f == null) {
            f = Fold.word(entry(id).base());
            folded.set(id, f);
        }
        return f;
    }

    /** The table of an entry, without decoding its row. */
    public String tableOf(int id) {
        return layouts.get(layout[id]).get(TABLE);
    }

    /** Where an entry stands, as {@code file:line}. */
    public String place(Entry entry) {
        return layouts.get(layout[entry.id()]).get(FILE) + ":" + entry.line();
    }

    /** Where the pattern of a name stands, as {@code file:line}; empty where there is none of this name. */
    public String placeOfPattern(String name) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).name().equals(name)) {
                return patternPlaces.get(i);
            }
        }
        return "";
    }

    /** The entry that contains a place, or the capital of a country; null where the tables name none. */
    public @Nullable Entry reference(int id) {
        return reference[id] < 0 ? null : entry(reference[id]);
    }

    /** An entry by its id. */
    public Entry entry(int id) {
        Entry e = decoded.get(id);
        if (e == null) {
            e = decode(id);
            decoded.set(id, e);
        }
        return e;
    }

    private Entry decode(int id) {
        byte[] b = new byte[offset[id + 1] - offset[id]];
        cells.get(offset[id], b);
        String[] parts = new String(b, StandardCharsets.UTF_8).split("\t", -1);
        return new Entry(
                id,
                layouts.get(layout[id]).get(TABLE),
                parts[0],
                line[id],
                columns.get(layout[id]),
                List.of(Arrays.copyOfRange(parts, 1, parts.length)));
    }
}
