package org.marsad.intake;

/** What can be said of bytes before they are text. */
final class RawBytes {
    private RawBytes() {}

    static boolean begin(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
