package org.marsad.workbench.page;

import java.util.List;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;

/** A table that may be wider than its page, and the way to the next of its pages. */
public final class Rows {
    private Rows() {}

    /**
     * Opens one up to its first row.
     *
     * @param named {@code aria-label} or {@code aria-labelledby}
     * @param name its name, or the id of what names it
     * @param heads names of its columns
     */
    public static void open(Markup m, String named, String name, String caption, List<String> heads) {
        m.open("div", "class", "wide", "tabindex", "0", "role", "region", named, name)
                .open("table")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        heads.forEach(head -> m.element("th", head, "scope", "col"));
        m.close().close().open("tbody").line();
    }

    /** Closes it behind its last row. */
    public static void close(Markup m) {
        m.close().close().close().line();
    }

    /** The way to the next page. */
    public static void next(Markup m, Voice voice, String address) {
        m.open("p", "class", "next")
                .element("a", voice.label("web.next"), "href", address, "rel", "next")
                .close();
    }
}
