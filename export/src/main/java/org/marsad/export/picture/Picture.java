package org.marsad.export.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Pen;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;

/** The pictures that there are of an incident. */
public enum Picture {
    /** Each originator's figures, and what the policies make of them. */
    NUMBER_LINE,
    /** From the reports over those who pass on to those who say it first. */
    SOURCES,
    /** When it was told, what replaced what, and what people decided. */
    TIMELINE,
    /** Where it was, as exactly as the words say and no more. */
    MAP;

    /** The name on the command line: {@code number-line}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The file that it is written to, in a folder of its own: {@code number-line.en.svg}. */
    public String file(Labels.Language language) {
        return code() + "." + language.name().toLowerCase(Locale.ROOT) + ".svg";
    }

    /** The picture of this name; empty where there is none. */
    public static Optional<Picture> named(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }

    /**
     * The picture of an incident.
     *
     * @param policy the one that is shown before the others, where figures are shown
     * @return an {@code svg} element
     */
    public String of(Kept kept, Labels labels, Policy policy) {
        Pen pen = new Pen(labels);
        return switch (this) {
            case NUMBER_LINE -> new NumberLine(kept.incident(), pen, policy).svg();
            case SOURCES -> new SourceTree(kept.incident(), pen).svg();
            case TIMELINE -> new Timeline(kept, pen).svg();
            case MAP -> new MapSketch(kept.incident(), pen).svg();
        };
    }

    /**
     * The same without styles of its own, for pages that link to {@code picture.css} beside this class: their Content-Security-Policy lets no styles in that stand
     * in the page.
     */
    public String within(Kept kept, Labels labels, Policy policy) {
        return Drawing.unstyled(of(kept, labels, policy));
    }
}
