package org.marsad.export.label;

import java.util.Locale;
import org.marsad.export.label.Labels.Language;

/** All that puts values into words in one language. */
public final class Voice {
    private final Language language;
    private final Pen pen;
    private final Phrases phrases;
    private final Figures figures;
    private final Times times;
    private final Places places;
    private final ClaimPhrases claims;

    /** In this language. */
    public Voice(Language language) {
        this.language = language;
        this.pen = new Pen(Labels.in(language));
        this.phrases = new Phrases(pen);
        this.figures = new Figures(pen);
        this.times = new Times(pen);
        this.places = new Places(pen);
        this.claims = new ClaimPhrases(pen);
    }

    /** BCP 47: {@code en}, {@code ar}. */
    public String code() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** As HTML says it: {@code ltr}, {@code rtl}. */
    public String direction() {
        return language == Language.AR ? "rtl" : "ltr";
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** Words and names. */
    public Pen pen() {
        return pen;
    }

    /** A label; what fills it must have gone through {@link #pen}. */
    public String label(String key, String... fillings) {
        return pen.label(key, fillings);
    }

    /** The label of a value. */
    public String label(String field, Enum<?> value) {
        return pen.label(field, value);
    }

    /** What an incident has beyond its claims. */
    public Phrases phrases() {
        return phrases;
    }

    /** Counts and tolls. */
    public Figures figures() {
        return figures;
    }

    /** Times. */
    public Times times() {
        return times;
    }

    /** Places. */
    public Places places() {
        return places;
    }

    /** Claims. */
    public ClaimPhrases claims() {
        return claims;
    }
}
