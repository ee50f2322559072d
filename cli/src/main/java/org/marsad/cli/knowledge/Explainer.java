package org.marsad.cli.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.Marsad;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.Matcher;
import org.marsad.cli.knowledge.Explanation.Filled;
import org.marsad.cli.knowledge.Explanation.Fired;
import org.marsad.cli.knowledge.Explanation.Made;
import org.marsad.cli.knowledge.Explanation.Matched;
import org.marsad.cli.knowledge.Explanation.Nearly;
import org.marsad.cli.knowledge.Explanation.Sentence;
import org.marsad.cli.knowledge.Explanation.Span;
import org.marsad.cli.knowledge.Explanation.Told;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Pattern;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Evidence;
import org.marsad.record.Report;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/** Explains a text: which rows fired, which pieces and patterns came of it, and what the claims rest on. */
final class Explainer {
    private static final List<String> KINDS = List.of(
            "number", "money", "time", "place", "party", "state", "nation", "people", "means", "site", "holding",
            "source");
    private static final Set<String> NO_MEANING =
            Set.of("word", "name", "office", "shape", "forms", "spellings", "example");

    private final Knowledge knowledge;
    private final NearMisses nearMisses;

    Explainer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.nearMisses = new NearMisses(knowledge);
    }

    Explanation explain(Report report) {
        return new Text(report).explain();
    }

    /** The work on one text. */
    private final class Text {
        private final TokenisedText text;
        private final Pieces pieces;
        private final CodePoints points;
        private final List<Claim> claims;

        Text(Report report) {
            @Nullable
            LocalDate day =
                    report.published() == null ? null : report.published().day();
            text = new TokenisedText(report.text(), knowledge);
            pieces = new Pieces(text, day);
            points = new CodePoints(report.text());
            claims = Marsad.with(knowledge).read(report).claims();
        }

        Explanation explain() {
            List<Sentence> out = new ArrayList<>();
            Sentences sentences = text.sentences();
            for (int s = 0; s < sentences.size(); s++) {
                if (sentences.end(s) > sentences.start(s)) {
                    out.add(sentence(sentences.start(s), sentences.end(s)));
                }
            }
            return new Explanation(out);
        }

        private Sentence sentence(int from, int to) {
            List<Match> matches = new Matcher(pieces).find(from, to);
            List<String> tokens = new ArrayList<>();
            for (int t = from; t < to; t++) {
                tokens.add(text.words(t, t + 1).text());
            }
            return new Sentence(
                    span(text.words(from, to)),
                    tokens,
                    fired(from, to),
                    made(from, to),
                    matches.stream().map(this::matched).toList(),
                    nearMisses.find(pieces, from, to, matches).stream()
                            .map(this::nearly)
                            .toList(),
                    told(text.start(from), text.end(to - 1)));
        }

        private List<Fired> fired(int from, int to) {
            List<Fired> out = new ArrayList<>();
            for (int t = from; t < to; t++) {
                for (int h = text.firstHit(t); h < text.firstHit(t + 1); h++) {
                    for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                        Entry entry = knowledge.entry(knowledge.lexicon().entryOf(r));
                        out.add(new Fired(
                                span(text.words(t, text.hitEnd(h))),
                                entry.rule(),
                                Form.names(knowledge.lexicon().formOf(r)),
                                meaning(entry),
                                knowledge.place(entry)));
                    }
                }
            }
            return out;
        }

        private List<Made> made(int from, int to) {
            List<Made> out = new ArrayList<>();
            for (int t = from; t < to; t++) {
                for (String kind : KINDS) {
                    Piece piece = pieces.at(t, kind);
                    if (piece != null) {
                        out.add(new Made(span(piece.words()), kind));
                    }
                }
            }
            return out;
        }

        private Matched matched(Match m) {
            Pattern pattern = m.pattern();
            return new Matched(
                    span(text.words(m.from(), m.to())),
                    pattern.name(),
                    pattern.means(),
                    m.slots().stream()
                            .map(s -> new Filled(
                                    s.name(), s.role(), span(s.piece().words())))
                            .toList(),
                    knowledge.placeOfPattern(pattern.name()));
        }

        private Nearly nearly(NearMisses.Near n) {
            boolean first = n.at() <= n.from();
            return new Nearly(
                    span(text.words(n.from(), Math.max(n.to(), n.from() + 1))),
                    n.pattern().name(),
                    n.pattern().means(),
                    Pattern.written(n.line()),
                    n.missing().toString(),
                    points.at(first ? text.start(n.from()) : text.end(n.at() - 1)),
                    first ? "" : text.words(n.at() - 1, n.at()).text(),
                    knowledge.placeOfPattern(n.pattern().name()));
        }

        /** The claims whose words begin within a sentence. */
        private List<Told> told(int start, int end) {
            return claims.stream()
                    .filter(c -> c.about().evidence().start() >= start
                            && c.about().evidence().start() < end)
                    .map(c -> new Told(
                            span(c.about().evidence()), c.kind(), c.about().rules()))
                    .toList();
        }

        private Span span(Evidence words) {
            return new Span(points.at(words.start()), points.at(words.end()), words.text());
        }
    }

    private static Map<String, String> meaning(Entry entry) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String column : entry.columns()) {
            if (!NO_MEANING.contains(column) && !entry.get(column).isEmpty()) {
                out.put(column, entry.get(column));
            }
        }
        return out;
    }
}
