package org.marsad.intake;

/** The two byte orders of UTF-16. */
enum Utf16 {
    LITTLE_ENDIAN("UTF-16LE", 1),
    BIG_ENDIAN("UTF-16BE", 0);

    private final String encoding;
    private final int high;

    Utf16(String encoding, int high) {
        this.encoding = encoding;
        this.high = high;
    }

    /**
     * Whether bytes without a mark look like this order: seven in ten of its high bytes, and at most three in ten of its low ones,
     * are those of Latin, Hebrew or Arabic letters.
     */
    boolean fits(byte[] bytes) {
        int units = bytes.length / 2;
        int highs = 0;
        int lows = 0;
        for (int i = 0; i < units; i++) {
            highs += block(bytes[2 * i + high]) ? 1 : 0;
            lows += block(bytes[2 * i + 1 - high]) ? 1 : 0;
        }
        return units > 0 && 10L * highs >= 7L * units && 10L * lows <= 3L * units;
    }

    Decoded decode(byte[] bytes, int from) {
        int rest = (bytes.length - from) % 2;
        char[] units = new char[(bytes.length - from) / 2 + rest];
        for (int i = 0; i < units.length - rest; i++) {
            int at = from + 2 * i;
            units[i] = (char) ((bytes[at + high] & 0xFF) << 8 | bytes[at + 1 - high] & 0xFF);
        }
        if (rest == 1) {
            units[units.length - 1] = Surrogates.BROKEN;
        }
        int broken = Surrogates.repair(units) + rest;
        return new Decoded(new String(units), encoding, broken);
    }

    private static boolean block(byte value) {
        return switch (value & 0xFF) {
            case 0x00, 0x05, 0x06, 0xFB, 0xFE -> true;
            default -> false;
        };
    }
}
