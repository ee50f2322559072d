package org.marsad.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Report;

/** Decides whether a text is one that Marsad reads: some text, and Arabic. */
final class Admission {
    private final boolean force;
    private final LanguageFinder languages = new LanguageFinder(LanguageTable.load());

    Admission(boolean force) {
        this.force = force;
    }

    /**
     * Takes or refuses a report.
     *
     * @param draft a report whose language is not known yet
     * @param raw the bytes that its id is the hash of
     * @param reprintOf the outlet whose text it hands on, or null
     * @param place file, and line for a row
     */
    Item decide(Report draft, byte[] raw, @Nullable String reprintOf, String place) {
        String text = draft.text();
        if (text.isEmpty()) {
            return new Item.Refused(draft, raw, "empty", place);
        }
        if (text.codePoints().allMatch(Admission::invisible)) {
            return new Item.Refused(draft, raw, "only spaces", place);
        }
        if (binary(text)) {
            return new Item.Refused(with(draft, draft.language(), "", List.of()), raw, "binary", place);
        }
        Language language = languages.find(text);
        if (language.arabic()) {
            return new Item.Taken(with(draft, language.code(), text, draft.notes()), raw, reprintOf);
        }
        String why = "not Arabic: " + language.name();
        if (!force) {
            return new Item.Refused(with(draft, language.code(), text, draft.notes()), raw, why, place);
        }
        List<String> notes = new ArrayList<>(draft.notes());
        notes.add(why + ", read all the same");
        return new Item.Taken(with(draft, language.code(), text, notes), raw, reprintOf);
    }

    private static boolean invisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** One NUL in a thousand characters, or one other control in fifty, is more than a slip in a text. */
    private static boolean binary(String text) {
        long nuls = 0;
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                nuls++;
            } else if (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
                controls++;
            }
        }
        return nuls * 1000 > text.length() || (nuls + controls) * 50 > text.length();
    }

    private static Report with(Report draft, String language, String text, List<String> notes) {
        return new Report(
                draft.id(),
                draft.name(),
                draft.source(),
                draft.url(),
                draft.title(),
                draft.published(),
                language,
                text,
                notes);
    }
}
