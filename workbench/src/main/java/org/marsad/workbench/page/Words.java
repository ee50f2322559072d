package org.marsad.workbench.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.marsad.export.account.Citing;
import org.marsad.export.account.MarkedText;
import org.marsad.record.CodePoints;
import org.marsad.record.Evidence;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Problem;

/** Addresses of words in a report: {@code /reports/ID?claim=ID&words=12-20,44-60#words}, offsets in Unicode code points. */
public final class Words {
    /** Spans that one address may name. */
    private static final int MOST = 50;

    private Words() {}

    /**
     * Leads from phrases to the words of one claim in its report.
     *
     * @param reportId {@code sha256:} and the hash of the report's bytes
     * @param text the report's text, or null where it was erased: then nothing leads there
     */
    public static Citing citing(String reportId, String claimId, @Nullable String text) {
        if (text == null) {
            return Citing.NOT;
        }
        CodePoints points = new CodePoints(text);
        return (m, phrase, words) ->
                m.element("a", phrase, "class", "words", "href", address(reportId, claimId, words, points));
    }

    private static String address(String reportId, String claimId, List<Evidence> words, CodePoints points) {
        StringJoiner spans = new StringJoiner(",");
        words.stream()
                .sorted()
                .distinct()
                .limit(MOST)
                .forEach(e -> spans.add(points.at(e.start()) + "-" + points.at(e.end())));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("claim", claimId);
        fields.put("words", spans.toString());
        return Addresses.of("/reports/" + Addresses.encoded(reportId), fields) + "#" + MarkedText.SOUGHT;
    }

    /**
     * The words that an address names.
     *
     * @param written {@code 12-20,44-60}
     * @throws Problem where it names none of this text
     */
    public static List<Evidence> read(String written, String text) {
        CodePoints points = new CodePoints(text);
        List<Evidence> out = new ArrayList<>();
        for (String span : written.split(",", -1)) {
            int at = span.indexOf('-');
            try {
                int start = Integer.parseInt(span.substring(0, Math.max(0, at)));
                int end = Integer.parseInt(span.substring(at + 1));
                out.add(Evidence.in(text, points.unit(start), points.unit(end)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw Problem.malformed("words: expected spans of this report such as 12-20,44-60, found " + written);
            }
            if (out.size() > MOST) {
                throw Problem.malformed("words: expected at most " + MOST + " spans");
            }
        }
        return out;
    }
}
