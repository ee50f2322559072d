package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words by which pages call what surrounds an article. */
final class Names {
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "map",
            "head");
    private static final Set<String> OUTSIDE =
            Set.of("nav", "aside", "footer", "menu", "dialog", "form", "figure", "figcaption");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "menu",
            "menubar",
            "toolbar",
            "alert");
    private static final Set<String> SURE = Set.of(
            "comment",
            "comments",
            "commentlist",
            "disqus",
            "respond",
            "related",
            "recommended",
            "recommendations",
            "mostread",
            "popular",
            "trending");
    private static final Set<String> LIKELY = Set.of(
            "share",
            "sharing",
            "sharebar",
            "addtoany",
            "sharethis",
            "social",
            "breadcrumb",
            "breadcrumbs",
            "newsletter",
            "cookie",
            "cookies",
            "caption",
            "figcaption",
            "advert",
            "advertisement",
            "ads",
            "pagination",
            "sidebar",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "footer",
            "header",
            "masthead",
            "widget",
            "widgets",
            "tags",
            "taglist",
            "banner",
            "promo",
            "sponsor",
            "sponsored",
            "popup",
            "modal",
            "subscribe",
            "toolbar",
            "toolbox",
            "print",
            "rating",
            "more",
            "readmore",
            "seealso",
            "also",
            "latest",
            "ticker",
            "copyright",
            "credit",
            "credits",
            "login",
            "search",
            "ad",
            "adsbox",
            "gallery",
            "carousel",
            "slider",
            "follow",
            "tools");
    private static final Set<String> BYLINE = Set.of(
            "byline",
            "author",
            "authors",
            "date",
            "time",
            "timestamp",
            "published",
            "publish",
            "dateline",
            "meta",
            "postmeta",
            "info");

    private Names() {}

    /** Elements that hold no text of an article wherever they stand. */
    static boolean noText(String element) {
        return NO_TEXT.contains(element);
    }

    /** Elements that stand around an article, or in it beside its text. */
    static boolean outside(String element) {
        return OUTSIDE.contains(element);
    }

    static boolean role(String role) {
        return ROLES.contains(role);
    }

    static boolean surely(String word) {
        return SURE.contains(word);
    }

    static boolean likely(String word) {
        return LIKELY.contains(word);
    }

    static boolean byline(String word) {
        return BYLINE.contains(word);
    }

    /** The words of an element's class and id: {@code relatedPosts side-bar} is related, posts, side, bar. */
    static List<String> words(Element element) {
        String names = element.attr("class") + ' ' + element.attr("id");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
            if ((!Character.isLetter(c) || hump) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
            before = c;
        }
        return words;
    }
}
