package org.marsad.intake;

import java.util.Locale;

/**
 * How an input is called.
 *
 * @param shown the path as the user wrote it, or {@code -} for standard input
 */
record InputName(String shown) {
    static final InputName STANDARD_INPUT = new InputName("-");

    /** What stands after the last dot of the file's name, in lower case and without that of gzip; empty where there is none. */
    String ending() {
        String file = unzipped();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The last part of the path. */
    String file() {
        return shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
    }

    /** The file's name without its ending: what a report of plain text is called. */
    String withoutEnding() {
        String file = unzipped();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private String unzipped() {
        String file = file();
        return file.toLowerCase(Locale.ROOT).endsWith(".gz") && file.length() > 3
                ? file.substring(0, file.length() - 3)
                : file;
    }
}
