package org.marsad.export.json;

import java.util.Locale;

/** Names of values in output. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
