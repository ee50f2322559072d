package org.marsad.intake.table;

import java.util.List;
import java.util.Locale;

/** What a column of a table can be to a report, with the headers that are taken for it where the user names none. */
public enum Field {
    TEXT(
            "text",
            "body",
            "content",
            "article",
            "full text",
            "fulltext",
            "النص",
            "نص",
            "نص الخبر",
            "المحتوى",
            "الخبر",
            "المتن"),
    TITLE("title", "headline", "العنوان", "عنوان", "عنوان الخبر"),
    SOURCE("source", "outlet", "publisher", "المصدر", "مصدر", "الوسيلة", "الناشر"),
    URL("url", "link", "الرابط", "رابط"),
    /** Not {@code date} alone: that may as well be the day of the event. */
    PUBLISHED(
            "published",
            "published at",
            "publication date",
            "date published",
            "pubdate",
            "pub date",
            "publish date",
            "تاريخ النشر",
            "نشر في"),
    ID("id", "report id", "المعرف", "معرف", "رقم الخبر");

    private final List<String> headers;

    Field(String... headers) {
        this.headers = List.of(headers);
    }

    /** How the field is called in a mapping: its name in lower case. */
    public String shown() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> headers() {
        return headers;
    }
}
