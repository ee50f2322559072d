package org.marsad.record;

import java.util.Objects;

/**
 * Turns offsets in UTF-16 units, which Java counts, into Unicode code points, which everything written out counts. Nothing
 * else in Marsad converts.
 */
public final class CodePoints {
    private final String text;
    private final boolean plain;
    private int lastUnit;
    private int lastPoint;

    /** A converter for one text. Offsets asked for in rising order cost nothing extra. */
    public CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** How many code points the text holds. */
    public int length() {
        return at(text.length());
    }

    /**
     * The offset in code points.
     *
     * @param unit offset in UTF-16 units, 0 to the text's length
     */
    public int at(int unit) {
        if (plain) {
            return unit;
        }
        if (unit < lastUnit) {
            lastUnit = 0;
            lastPoint = 0;
        }
        lastPoint += text.codePointCount(lastUnit, unit);
        lastUnit = unit;
        return lastPoint;
    }

    /**
     * The way back: the offset in UTF-16 units.
     *
     * @param point offset in code points, 0 to {@link #length()}
     * @throws IndexOutOfBoundsException where the text has no such place
     */
    public int unit(int point) {
        return plain ? Objects.checkIndex(point, text.length() + 1) : text.offsetByCodePoints(0, point);
    }
}
