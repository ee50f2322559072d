package org.marsad.export.markup;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.marsad.export.Shipped;
import org.marsad.export.label.Labels.Language;
import org.marsad.export.label.Voice;

/**
 * A page in English and Arabic that needs nothing from elsewhere and runs nothing: beside each other at first, one alone where the reader
 * chooses so. What is chosen is printed.
 */
public final class Page {
    private final Markup body = new Markup();
    private final Map<Language, Voice> voices = new EnumMap<>(Language.class);

    /** An empty page. */
    public Page() {
        for (Language l : Language.values()) {
            voices.put(l, new Voice(l));
        }
    }

    /** Where what stands in no language is written. */
    public Markup body() {
        return body;
    }

    /** Both languages beside each other. */
    public Page pair(BiConsumer<Markup, Voice> part) {
        body.open("div", "class", "pair");
        voices.values().forEach(v -> {
            body.open("div", "class", v.code(), "lang", v.code(), "dir", v.direction());
            part.accept(body, v);
            body.close();
        });
        body.close().line();
        return this;
    }

    /** Both languages in one line, such as a legend, one after the other. */
    public Page inline(BiConsumer<Markup, Voice> part) {
        voices.values().forEach(v -> {
            body.open("span", "class", v.code(), "lang", v.code(), "dir", v.direction());
            part.accept(body, v);
            body.close();
        });
        return this;
    }

    /**
     * The whole page.
     *
     * @param title by which a browser calls it, a label that is filled with {@code name}
     * @param name a name from outside
     */
    public String html(String title, String name) {
        Markup page = new Markup();
        page.open("html", "lang", "en")
                .line()
                .open("head")
                .leaf("meta", "charset", "utf-8")
                .leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .leaf("meta", "name", "color-scheme", "content", "light dark")
                .leaf("meta", "name", "referrer", "content", "no-referrer")
                .leaf(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .line()
                .open("title")
                .text(plain(title, name, Language.EN) + " · " + plain(title, name, Language.AR))
                .close()
                .line()
                .open("style")
                .add(Shipped.text(Page.class, "page.css"))
                .close()
                .close()
                .line()
                .open("body")
                .line();
        choice(page, "both", true);
        for (Language l : Language.values()) {
            choice(page, l.name().toLowerCase(Locale.ROOT), false);
        }
        page.line().open("main").line().add(body.toString()).close().close().close();
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private String plain(String title, String name, Language l) {
        return Objects.requireNonNull(voices.get(l)).pen().label(title, name);
    }

    private void choice(Markup page, String which, boolean first) {
        String id = "read-" + which;
        if (first) {
            page.leaf("input", "type", "radio", "name", "read", "id", id, "class", "choice", "checked", "checked");
        } else {
            page.leaf("input", "type", "radio", "name", "read", "id", id, "class", "choice");
        }
        String own = Objects.requireNonNull(voices.get(Language.EN)).pen().label("read." + which);
        page.open("label", "for", id, "class", "choice").text(own).close().line();
    }
}
