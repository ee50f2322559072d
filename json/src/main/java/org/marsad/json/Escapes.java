package org.marsad.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Has Jackson write the {@link Unprintable} as escapes, so that a line of JSON can be shown as it is. */
final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

    static {
        ASCII[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Unprintable.is(c) ? new SerializedString(Unprintable.escaped((char) c)) : null;
    }
}
