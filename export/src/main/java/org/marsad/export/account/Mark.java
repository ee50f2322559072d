package org.marsad.export.account;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.marsad.export.markup.Markup;

/** What words of a report are to a claim. */
public enum Mark {
    /** The clause that carries the claim. */
    SAID,
    /** Further words that say the same. */
    AGAIN,
    TOLL,
    PLACE,
    TIME,
    SIDE,
    SOURCE,
    PERSON,
    /** Words that somebody came to see. */
    SOUGHT;

    /** The name of its class in a page: {@code said}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is marked how.
     *
     * @param label writes what a mark is called
     */
    public static void legend(Markup m, BiConsumer<Markup, Mark> label) {
        m.open("p", "class", "legend");
        for (Mark mark : values()) {
            if (mark != SOUGHT) {
                m.open("span", "class", "key").open("mark", "class", mark.code());
                label.accept(m, mark);
                m.close().close().text(" ");
            }
        }
        m.close().line();
    }
}
