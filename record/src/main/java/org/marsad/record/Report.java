package org.marsad.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was taken in: somebody's account, kept untouched.
 *
 * @param id {@code sha256:} and the hex digest of the raw bytes
 * @param name file name without its ending, or the id of a row
 * @param source the outlet's name, or null where not known
 * @param url address it was taken from, or null
 * @param title headline known apart from the text, or null; never changes the text
 * @param published when it was published, or null where not known: never guessed
 * @param language BCP 47 code of the language found ({@code ar}, {@code fa}, …), {@code und} where it cannot be told
 * @param text the decoded text; every offset leads into it
 * @param notes what intake has to say about the bytes (encoding recognised, broken bytes), in plain words
 */
public record Report(
        String id,
        String name,
        @Nullable String source,
        @Nullable String url,
        @Nullable String title,
        @Nullable Published published,
        String language,
        String text,
        List<String> notes) {
    public Report {
        notes = List.copyOf(notes);
    }

    /** The id of a report with these raw bytes. */
    public static String id(byte[] raw) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
