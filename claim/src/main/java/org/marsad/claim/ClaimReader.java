package org.marsad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.claim.act.Acts;
import org.marsad.claim.act.Context;
import org.marsad.claim.act.Draft;
import org.marsad.claim.act.Joining;
import org.marsad.claim.act.Leads;
import org.marsad.claim.other.CostReader;
import org.marsad.claim.other.Item;
import org.marsad.claim.other.Items;
import org.marsad.claim.other.PostureReader;
import org.marsad.claim.other.StatementReader;
import org.marsad.claim.other.TallyReader;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.Matcher;
import org.marsad.claim.speech.Speeches;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Pieces;
import org.marsad.record.Claim;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/** Reads one report: from its text to its claims. Safe for use by many threads. */
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
        Speeches speeches = new Speeches(pieces);
        Clause clause = new Clause(pieces, speeches);
        Acts acts = new Acts(pieces, speeches);
        Matcher matcher = new Matcher(pieces);
        Joining joining = new Joining();
        Context context = new Context(pieces, published);
        Items items = new Items(context::headlineAt);
        TallyReader tallies = new TallyReader(clause);
        PostureReader postures = new PostureReader(clause);
        StatementReader statements = new StatementReader(clause);
        CostReader costs = new CostReader(clause);
        Sentences sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int from = sentences.start(s);
            int to = sentences.end(s);
            List<Match> matches = matcher.find(from, to);
            boolean headline = context.headline(s);
            List<Item> counted = tallies.read(matches, from, to);
            for (Draft d : acts.triggered(from, to, matches) ? acts.read(s, matches) : List.<Draft>of()) {
                d.headline = headline;
                if (tallies.takes(d)) {
                    tallies.read(d).forEach(items::add);
                } else if (context.holds(d) && !TallyReader.tells(counted, d)) {
                    joining.add(d);
                }
            }
            List<Item> found = new ArrayList<>(counted);
            found.addAll(postures.read(matches, from, to));
            found.addAll(statements.read(matches, from, to));
            found.addAll(costs.read(matches, from, to));
            found.forEach(items::add);
        }
        List<Draft> drafts = context.settle(joining.acts());
        new Leads(pieces, speeches).source(drafts);
        Claims claims = new Claims(report, context.focus());
        List<Claim> out = new ArrayList<>();
        drafts.forEach(d -> out.add(claims.incident(d)));
        items.all().forEach(i -> out.add(claims.other(i)));
        out.sort(Comparator.comparing((Claim c) -> Claims.first(c)).thenComparing(Claim::kind));
        return new Reading(report, out, new Notes(pieces, acts).of(report, out, drafts), null);
    }
}
