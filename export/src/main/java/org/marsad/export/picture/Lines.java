package org.marsad.export.picture;

import java.util.ArrayList;
import java.util.List;
import org.marsad.export.label.Pen;

/** Breaks a phrase into lines, so that what is isolated in it stays isolated on each. */
final class Lines {
    private static final String CUT = "…";
    private static final String EMPTY = "" + Pen.ISOLATE + Pen.END;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int columns;
    private int width;
    private boolean isolated;

    private Lines(int columns) {
        this.columns = columns;
    }

    /**
     * The lines of a phrase.
     *
     * @param columns characters of a line, at least 2
     * @param most lines; what does not fit is cut off, and an ellipsis says so
     */
    static List<String> of(String phrase, int columns, int most) {
        Lines all = new Lines(columns);
        for (String word : phrase.split(" ")) {
            all.word(word);
        }
        all.end();
        List<String> lines = all.lines;
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(
                most - 1,
                last.endsWith(String.valueOf(Pen.END))
                        ? last.substring(0, last.length() - 1) + CUT + Pen.END // it ends in its own direction
                        : last + CUT);
        return List.copyOf(kept);
    }

    private void word(String word) {
        int length = width(word);
        if (width > 0 && width + 1 + length > columns) {
            end();
        } else if (width > 0) {
            line.append(' ');
            width++;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            isolated = c == Pen.ISOLATE || c != Pen.END && isolated;
            line.append(c);
            width += wide(c);
            boolean pair = Character.isHighSurrogate(c);
            if (width >= columns && !pair && i + 1 < word.length() && width(word.substring(i + 1)) > 0) {
                end();
            }
        }
    }

    private void end() {
        if (isolated) {
            line.append(Pen.END);
        }
        String whole = line.toString().replace(EMPTY, "");
        if (!whole.isBlank()) {
            lines.add(whole);
        }
        line.setLength(0);
        width = 0;
        if (isolated) {
            line.append(Pen.ISOLATE);
        }
    }

    /** Columns that words take, about. */
    static int width(String words) {
        return words.chars().map(c -> wide((char) c)).sum();
    }

    private static int wide(char c) {
        int type = Character.getType(c);
        boolean none = c == Pen.ISOLATE
                || c == Pen.END
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || Character.isLowSurrogate(c);
        return none ? 0 : 1;
    }
}
