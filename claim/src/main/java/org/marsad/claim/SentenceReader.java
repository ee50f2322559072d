package org.marsad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.act.ActWords;
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
import org.marsad.claim.speech.Speeches;
import org.marsad.mention.Pieces;
import org.marsad.record.Claim;
import org.marsad.record.Report;
import org.marsad.text.Sentences;

/** Reads the sentences of one report, in their order, and makes its claims of what they tell together. */
final class SentenceReader {
    private final Pieces pieces;
    private final Speeches speeches;
    private final ActWords actWords;
    private final Acts acts;
    private final Joining joining = new Joining();
    private final Context context;
    private final Items items;
    private final TallyReader tallies;
    private final PostureReader postures;
    private final StatementReader statements;
    private final CostReader costs;

    SentenceReader(Pieces pieces, ActWords actWords, @Nullable LocalDate published) {
        this.pieces = pieces;
        this.actWords = actWords;
        this.speeches = new Speeches(pieces);
        this.acts = new Acts(pieces, speeches, actWords);
        this.context = new Context(pieces, published);
        this.items = new Items(context::headlineAt);
        Clause clause = new Clause(pieces, speeches);
        this.tallies = new TallyReader(clause);
        this.postures = new PostureReader(clause);
        this.statements = new StatementReader(clause);
        this.costs = new CostReader(clause);
    }

    /** Reads one sentence. */
    void read(int sentence, List<Match> matches) {
        Sentences sentences = pieces.text().sentences();
        int from = sentences.start(sentence);
        int to = sentences.end(sentence);
        boolean headline = context.headline(sentence);
        List<Item> counted = tallies.read(matches, from, to);
        for (Draft d : actWords.triggered(from, to, matches) ? acts.read(sentence, matches) : List.<Draft>of()) {
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

    /** The acts that the sentences tell, each once, with what the whole report says about them. */
    List<Draft> acts() {
        List<Draft> drafts = context.settle(joining.acts());
        new Leads(pieces, speeches).source(drafts);
        return drafts;
    }

    /** The claims of acts and those of other kinds, in the order of their first words. */
    List<Claim> claims(Report report, List<Draft> drafts) {
        Claims claims = new Claims(report, context.focus());
        List<Claim> out = new ArrayList<>();
        drafts.forEach(d -> out.add(claims.incident(d)));
        items.all().forEach(i -> out.add(claims.other(i)));
        out.sort(Comparator.comparing((Claim c) -> Claims.first(c)).thenComparing(Claim::kind));
        return out;
    }
}
