package org.marsad.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.html.Article;
import org.marsad.intake.html.ArticleReader;
import org.marsad.intake.html.DeclaredCharset;
import org.marsad.record.Report;

/** Makes a report of a web page: the article in it, with what the page says of its outlet, its address and its date. */
final class Pages {
    /** Bytes of one page at most: 32 MiB. Its tree takes many times that. */
    static final int LIMIT = 1 << 25;

    private final IntakeOptions options;
    private final Admission admission;

    Pages(IntakeOptions options, Admission admission) {
        this.options = options;
        this.admission = admission;
    }

    /**
     * Takes or refuses a page.
     *
     * @param raw the page as it was sent, which the report's id is the hash of
     * @param contentType what was sent with it, or null
     * @param address where it was taken from, or null: then the one that the page calls its own
     * @param name what the report is called
     * @param place file, and offset in a web archive
     */
    Item item(byte[] raw, @Nullable String contentType, @Nullable String address, String name, String place) {
        if (raw.length > LIMIT) {
            return refused(raw, name, List.of(), "expected at most " + LIMIT + " bytes in one page, found more", place);
        }
        Decoded decoded = decoded(raw, contentType);
        Optional<Article> article;
        try {
            article = ArticleReader.read(decoded.text(), address);
        } catch (IllegalArgumentException e) {
            return refused(raw, name, decoded.notes(), String.valueOf(e.getMessage()), place);
        }
        if (article.isEmpty()) {
            return refused(raw, name, decoded.notes(), "no article found", place);
        }
        return admission.decide(report(raw, decoded, article.get(), address, name), raw, null, place);
    }

    private Report report(byte[] raw, Decoded decoded, Article article, @Nullable String address, String name) {
        List<String> notes = new ArrayList<>(decoded.notes());
        notes.addAll(article.notes());
        return new Report(
                Report.id(raw),
                name,
                article.outlet() == null ? options.source() : article.outlet(),
                address == null ? article.url() : address,
                article.title() == null ? options.title() : article.title(),
                article.published() == null ? options.published() : article.published(),
                Language.UNDETERMINED.code(),
                WholeText.of(article.title(), article.body()),
                notes);
    }

    /** UTF-8 without a fault is UTF-8 whatever is declared; else the declaration counts, and without one the letters do. */
    static Decoded decoded(byte[] raw, @Nullable String contentType) {
        Decoded guessed = Decoder.decode(raw);
        if (!guessed.encoding().equals(Decoded.UTF_8) || guessed.broken() > 0) {
            Charset sent = contentType == null ? null : DeclaredCharset.of(contentType);
            Charset declared = sent == null ? DeclaredCharset.of(raw) : sent;
            if (declared != null && !declared.name().toUpperCase(Locale.ROOT).startsWith("UTF")) {
                return declared(raw, declared);
            }
        }
        return guessed;
    }

    private static Decoded declared(byte[] raw, Charset charset) {
        String text = new String(raw, charset);
        return new Decoded(text, charset.name(), (int)
                text.chars().filter(c -> c == Surrogates.BROKEN).count());
    }

    private static Item refused(byte[] raw, String name, List<String> notes, String why, String place) {
        return new Item.Refused(Bare.report(Report.id(raw), name, notes), raw, why, place);
    }
}
