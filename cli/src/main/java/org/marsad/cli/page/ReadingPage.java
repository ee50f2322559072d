package org.marsad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Pen;
import org.marsad.json.ReadingJson;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Reading;
import org.marsad.record.Report;

/** Lays out a reading: a header, the claims with their words and sources, and what was left open. */
public final class ReadingPage {
    private final Pen pen;
    private final Ink ink;
    private final ClaimLine claims;
    private final SourceTree sources;

    /** A page in one language. */
    public ReadingPage(Labels labels, Ink ink) {
        this.pen = new Pen(labels);
        this.ink = ink;
        this.claims = new ClaimLine(pen, ink);
        this.sources = new SourceTree(pen, ink);
    }

    /** The page of one report, each line ended by a line feed. */
    public String of(Reading reading) {
        StringBuilder page = new StringBuilder();
        header(reading.report(), page);
        if (reading.refused() != null) {
            return line(page, ink.warning(pen.label("refused", pen.data(reading.refused()))))
                    .toString();
        }
        int number = 0;
        for (Claim claim : reading.claims()) {
            claim(++number, claim, page);
        }
        if (number == 0) {
            line(page, pen.label("claims.none"));
        }
        notes(ReadingJson.notes(reading), page);
        return page.toString();
    }

    private void header(Report report, StringBuilder page) {
        List<String> parts = new ArrayList<>();
        parts.add(ink.strong(pen.data(report.name())));
        if (report.source() != null) {
            parts.add(pen.data(report.source()));
        }
        if (report.published() != null) {
            parts.add(pen.data(report.published().written()));
        }
        String length = Integer.toString(new CodePoints(report.text()).length());
        parts.add(pen.label("characters", pen.data(length)));
        line(page, "══ " + String.join(" · ", parts));
        if (report.title() != null) {
            line(page, pen.data(report.title()));
        }
    }

    private void claim(int number, Claim claim, StringBuilder page) {
        String place = Integer.toString(number);
        String indent = " ".repeat(place.length() + 2);
        page.append('\n');
        line(page, place + ". " + claims.of(claim));
        line(page, indent + pen.quote(claim.about().evidence()));
        for (String source : sources.of(claim)) {
            line(page, indent + source);
        }
    }

    private void notes(List<String> notes, StringBuilder page) {
        if (!notes.isEmpty()) {
            page.append('\n');
        }
        for (String note : notes) {
            line(page, ink.faint(pen.label("note", pen.data(note))));
        }
    }

    private static StringBuilder line(StringBuilder page, String words) {
        return page.append(words).append('\n');
    }
}
