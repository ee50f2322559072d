package org.marsad.claim;

import java.time.LocalDate;
import java.util.List;
import org.marsad.claim.act.ActWords;
import org.marsad.claim.act.Draft;
import org.marsad.claim.other.StatementReader;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.Matcher;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Pieces;
import org.marsad.record.Claim;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/**
 * Reads one report: from its text to its claims. Only sentences that hold a word or a template of a claim are read any deeper. Safe for
 * use by many threads.
 */
public final class ClaimReader {
    private final Knowledge knowledge;

    public ClaimReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The claims of a report, in the order of their first words, and what was left open. */
    public Reading read(Report report) {
        LocalDate published =
                report.published() == null ? null : report.published().day();
        TokenisedText text = new TokenisedText(report.text(), knowledge);
        Pieces pieces = new Pieces(text, published);
        ActWords acts = new ActWords(pieces);
        Matcher matcher = new Matcher(pieces);
        SentenceReader reader = null;
        Sentences sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int from = sentences.start(s);
            int to = sentences.end(s);
            List<Match> matches = matcher.find(from, to);
            if (!matches.isEmpty() || acts.triggered(from, to, matches) || StatementReader.mayHold(pieces, from, to)) {
                reader = reader == null ? new SentenceReader(pieces, acts, published) : reader;
                reader.read(s, matches);
            }
        }
        List<Draft> drafts = reader == null ? List.of() : reader.acts();
        List<Claim> claims = reader == null ? List.of() : reader.claims(report, drafts);
        return new Reading(report, claims, new Notes(pieces, acts).of(report, claims, drafts), null);
    }
}
