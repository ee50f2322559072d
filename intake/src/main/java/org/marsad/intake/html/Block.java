package org.marsad.intake.html;

import org.jsoup.nodes.Element;

/**
 * A paragraph of a page: text between two breaks.
 *
 * @param owner the innermost element of blocks that it begins in
 * @param text as shown, with its line breaks
 * @param letters how many letters it has
 * @param linked how many of them are those of links
 * @param marks how many signs of punctuation, Arabic or not, as sentences have them
 */
record Block(Element owner, String text, int letters, int linked, int marks) {
    /** Letters from which on words without any punctuation read like a sentence. */
    private static final int LONG = 45;

    static Block of(Element owner, String text, int linked) {
        int letters = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            marks += "،؛؟«».,!?…".indexOf(c) >= 0 ? 1 : 0;
        }
        return new Block(owner, text, letters, linked, marks);
    }

    /** Whether it reads like a sentence of an article. */
    boolean sentence() {
        return !mostlyLinks() && (letters >= LONG || marks > 0 && letters >= 12);
    }

    boolean mostlyLinks() {
        return 2 * linked > letters;
    }

    boolean heading() {
        String name = owner.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** What it adds to the element that it stands in. */
    double weight() {
        if (!sentence()) {
            return 0;
        }
        double unlinked = 1 - (double) linked / letters;
        return (1 + Math.min(marks, 10) + Math.min(letters / 60.0, 5)) * unlinked * unlinked;
    }
}
