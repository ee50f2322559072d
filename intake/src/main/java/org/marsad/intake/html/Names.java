package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words by which pages call what surrounds an article. */
final class Names {
    private static final Set<String> NEVER = Set.of(
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
            "form",
            "button",
            "select",
            "textarea",
            "input",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "footer",
            "menu",
            "dialog",
            "map",
            "picture",
            "head");
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
            "share",
            "sharing",
            "sharebar",
            "addtoany",
            "sharethis",
            "social",
            "breadcrumb",
            "breadcrumbs",
            "newsletter",
            "recommended",
            "recommendations",
            "cookie",
            "cookies",
            "caption",
            "figcaption",
            "advert",
            "advertisement",
            "ads",
            "pagination",
            "mostread",
            "popular",
            "trending");
    private static final Set<String> LIKELY = Set.of(
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
            "tools",
            "hidden");
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
    static boolean never(String element) {
        return NEVER.contains(element);
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
