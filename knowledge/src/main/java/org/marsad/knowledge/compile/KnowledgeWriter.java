package org.marsad.knowledge.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.knowledge.Knowledge;

/** Writes compiled knowledge in the layout that {@link Knowledge} maps. */
final class KnowledgeWriter {
    private final List<KnowledgeCompiler.Row> rows;
    private final TreeMap<String, List<long[]>> forms;
    private final Table slots;
    private final List<PatternFile.Written> patterns;

    KnowledgeWriter(
            List<KnowledgeCompiler.Row> rows,
            TreeMap<String, List<long[]>> forms,
            Table slots,
            List<PatternFile.Written> patterns) {
        this.rows = rows;
        this.forms = forms;
        this.slots = slots;
        this.patterns = patterns;
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Knowledge.MAGIC);
        out.write(new byte[Knowledge.FINGERPRINT_BYTES]);
        automaton(out);
        entries(out);
        out.writeInt(slots.rows().size());
        for (Table.Row r : slots.rows()) {
            string(out, slots.get(r, "slot"));
            string(out, slots.get(r, "finds"));
            string(out, slots.get(r, "role"));
        }
        out.writeInt(patterns.size());
        for (PatternFile.Written p : patterns) {
            string(out, p.file() + ":" + p.line());
            string(out, p.name());
            string(out, p.means());
            out.writeInt(p.sets().size());
            for (Map.Entry<String, String> e : p.sets().entrySet()) {
                string(out, e.getKey());
                string(out, e.getValue());
            }
            out.writeInt(p.alternatives().size());
            for (String a : p.alternatives()) {
                string(out, a);
            }
        }
        out.flush();
        return signed(bytes.toByteArray());
    }

    /** Puts the hash of all that follows behind the first four bytes. */
    private static byte[] signed(byte[] bytes) {
        int start = 4 + Knowledge.FINGERPRINT_BYTES;
        MessageDigest sha = Fingerprint.sha256();
        sha.update(bytes, start, bytes.length - start);
        System.arraycopy(sha.digest(), 0, bytes, 4, Knowledge.FINGERPRINT_BYTES);
        return bytes;
    }

    private void automaton(DataOutputStream out) throws IOException {
        AutomatonBuilder builder = new AutomatonBuilder();
        forms.keySet().forEach(builder::add);
        AutomatonBuilder.Automaton a = builder.build();
        ints(out, a.firstArc());
        out.writeInt(a.label().length);
        for (char c : a.label()) {
            out.writeChar(c);
        }
        ints(out, a.target());
        ints(out, a.skipped());
        int total = forms.values().stream().mapToInt(List::size).sum();
        int[] first = new int[forms.size() + 1];
        int[] entry = new int[total];
        int[] form = new int[total];
        int f = 0;
        int r = 0;
        for (List<long[]> readings : forms.values()) {
            first[f++] = r;
            for (long[] reading : readings) {
                entry[r] = (int) reading[0];
                form[r] = (int) reading[1];
                r++;
            }
        }
        first[f] = r;
        ints(out, first);
        ints(out, entry);
        ints(out, form);
    }

    private void entries(DataOutputStream out) throws IOException {
        Map<List<String>, Integer> layouts = new LinkedHashMap<>();
        List<byte[]> cells = new ArrayList<>();
        int[] layout = new int[rows.size()];
        int[] line = new int[rows.size()];
        int[] offset = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            KnowledgeCompiler.Row row = rows.get(i);
            List<String> key = new ArrayList<>();
            key.add(row.file());
            key.add(row.table());
            key.addAll(row.columns());
            layout[i] = layouts.computeIfAbsent(key, k -> layouts.size());
            line[i] = row.line();
            byte[] b = (row.base() + "\t" + String.join("\t", row.cells())).getBytes(StandardCharsets.UTF_8);
            cells.add(b);
            offset[i + 1] = offset[i] + b.length;
        }
        out.writeInt(layouts.size());
        for (List<String> key : layouts.keySet()) {
            out.writeInt(key.size());
            for (String s : key) {
                string(out, s);
            }
        }
        ints(out, layout);
        ints(out, line);
        ints(out, offset);
        ints(out, references());
        out.writeInt(offset[rows.size()]);
        for (byte[] b : cells) {
            out.write(b);
        }
    }

    /** For each row the number of the place or country that its column {@code parent} or {@code capital} names, or -1. */
    private int[] references() {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            KnowledgeCompiler.Row row = rows.get(i);
            if (row.table().equals("places") || row.table().equals("countries")) {
                ids.put(row.cells().get(row.columns().indexOf("id")), i);
            }
        }
        int[] out = new int[rows.size()];
        for (int i = 0; i < out.length; i++) {
            KnowledgeCompiler.Row row = rows.get(i);
            int column = Math.max(row.columns().indexOf("parent"), row.columns().indexOf("capital"));
            out[i] = column < 0 ? -1 : ids.getOrDefault(row.cells().get(column), -1);
        }
        return out;
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int v : values) {
            out.writeInt(v);
        }
    }

    private static void string(DataOutputStream out, String s) throws IOException {
        byte[] b = s.getBytes(StandardCharsets.UTF_8);
        out.writeInt(b.length);
        out.write(b);
    }
}
