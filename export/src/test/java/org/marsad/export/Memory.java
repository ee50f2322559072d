package org.marsad.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.marsad.incident.kept.Holdings;

/** Files in memory. */
public final class Memory implements Target {
    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

    /** What a form writes. */
    public static Memory of(Form form, Holdings holdings, Terms terms) throws IOException {
        Memory memory = new Memory();
        form.write(holdings, terms, memory);
        return memory;
    }

    @Override
    public OutputStream file(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.put(name, out);
        return out;
    }

    /** The bytes of a file. */
    public byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name).toByteArray();
    }

    /** A file as text. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** All files as text, by their names. */
    public Map<String, String> texts() {
        Map<String, String> out = new LinkedHashMap<>();
        files.keySet().forEach(name -> out.put(name, text(name)));
        return out;
    }

    @Override
    public Written written(String name) {
        try (Digested digested = new Digested(name, OutputStream.nullOutputStream())) {
            digested.write(bytes(name));
            return digested.written();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
