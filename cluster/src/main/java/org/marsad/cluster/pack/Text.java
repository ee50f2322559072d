package org.marsad.cluster.pack;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Strings of any length as bytes, each UTF-16 unit in one to three of them, so that half a pair comes back as it was. */
final class Text {
    private static final int LOW = 0x3F;

    private Text() {}

    static void write(Object value, DataOutput out) throws IOException {
        String s = (String) value;
        byte[] bytes = new byte[s.length() * 3];
        int size = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & LOW);
            } else {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & LOW);
                bytes[size++] = (byte) (0x80 | c & LOW);
            }
        }
        out.writeInt(size);
        out.write(bytes, 0, size);
    }

    static String read(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        char[] chars = new char[bytes.length];
        int size = 0;
        for (int i = 0; i < bytes.length; size++) {
            int b = bytes[i++];
            if (b >= 0) {
                chars[size] = (char) b;
            } else if ((b & 0x20) == 0) {
                chars[size] = (char) ((b & 0x1F) << 6 | bytes[i++] & LOW);
            } else {
                chars[size] = (char) ((b & 0x0F) << 12 | (bytes[i++] & LOW) << 6 | bytes[i++] & LOW);
            }
        }
        return new String(chars, 0, size);
    }
}
