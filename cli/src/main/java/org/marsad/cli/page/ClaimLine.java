package org.marsad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.export.label.ClaimPhrases;
import org.marsad.export.label.Pen;
import org.marsad.record.Claim;

/** Says in one line what a claim states. */
final class ClaimLine {
    private final ClaimPhrases phrases;
    private final Ink ink;

    ClaimLine(Pen pen, Ink ink) {
        this.phrases = new ClaimPhrases(pen);
        this.ink = ink;
    }

    String of(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(ink.strong(phrases.head(claim)));
        phrases.status(claim).map(ink::warning).ifPresent(parts::add);
        phrases.modality(claim).ifPresent(parts::add);
        phrases.focus(claim).map(ink::faint).ifPresent(parts::add);
        parts.addAll(phrases.details(claim));
        return String.join(" · ", parts);
    }
}
