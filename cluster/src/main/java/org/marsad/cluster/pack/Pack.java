package org.marsad.cluster.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes records as bytes and reads them back. Bytes of one version of Marsad are read by the same version alone. */
public final class Pack {
    private static final int GUESS = 512;

    private Pack() {}

    /** The bytes of a record. */
    public static byte[] bytes(Record value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(GUESS);
        try {
            write(value, new DataOutputStream(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The record that these are the bytes of. */
    public static <T> T record(byte[] bytes, Class<T> type) {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Record value, DataOutput out) throws IOException {
        Shape.of(value.getClass()).write(value, out);
    }

    static <T> T read(DataInput in, Class<T> type) throws IOException {
        return type.cast(Shape.of(type).read(in));
    }
}
