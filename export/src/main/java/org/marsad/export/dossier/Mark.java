package org.marsad.export.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.markup.Markup;
import org.marsad.export.markup.Page;
import org.marsad.json.Unprintable;
import org.marsad.record.Account;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Toll;

/** What words of a report are to a claim, and the text of a report with such words marked. */
enum Mark {
    /** The clause that carries the claim. */
    SAID,
    /** Further words that say the same. */
    AGAIN,
    TOLL,
    PLACE,
    TIME,
    SIDE,
    SOURCE,
    PERSON;

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is marked how. */
    static void legend(Page page) {
        Markup m = page.body();
        m.open("p", "class", "legend");
        for (Mark mark : values()) {
            m.open("span", "class", "key").open("mark", "class", mark.code());
            page.inline((out, v) -> out.phrase(v.label("mark", mark)));
            m.close().close().text(" ");
        }
        m.close().line();
    }

    private record Span(int start, int end, Mark mark) {}

    /** Writes a text in which the words of a claim are marked; the text itself is as the report has it. */
    static void write(String text, Incident claim, Markup m) {
        List<Span> spans = spans(claim).stream()
                .filter(s -> s.end() <= text.length())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        Set<Integer> edges = new TreeSet<>(Set.of(0, text.length()));
        spans.forEach(s -> {
            edges.add(s.start());
            edges.add(s.end());
        });
        int from = 0;
        for (int to : edges) {
            if (to > from) {
                piece(text.substring(from, to), marks(spans, from, to), m);
                from = to;
            }
        }
    }

    private static Set<Mark> marks(List<Span> spans, int from, int to) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Span s : spans) {
            if (s.start() <= from && to <= s.end()) {
                marks.add(s.mark());
            }
        }
        return marks;
    }

    private static void piece(String words, Set<Mark> marks, Markup m) {
        if (marks.isEmpty()) {
            shown(words, m);
        } else {
            m.open("mark", "class", marks.stream().map(Mark::code).collect(Collectors.joining(" ")));
            shown(words, m);
            m.close();
        }
    }

    /** Characters without a shape that turn what stands beside them are shown by their numbers. */
    private static void shown(String words, Markup m) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Unprintable.is(c) && c != '\n' && c != '\t' && c != '\r') {
                m.text(words.substring(from, i));
                m.open("span", "class", "unseen").text(Unprintable.escaped(c)).close();
                from = i + 1;
            }
        }
        m.text(words.substring(from));
    }

    private static List<Span> spans(Incident claim) {
        List<Span> out = new ArrayList<>();
        add(out, SAID, claim.about().evidence());
        claim.about().mentions().forEach(e -> add(out, AGAIN, e));
        for (Toll toll : tolls(claim)) {
            add(out, TOLL, toll.words());
            toll.ofWhich().forEach(s -> add(out, TOLL, s.words()));
        }
        claim.where().forEach(w -> add(out, PLACE, w.words()));
        if (claim.when() != null) {
            add(out, TIME, claim.when().words());
        }
        claim.perpetrator().forEach(a -> add(out, SIDE, a.words()));
        claim.target().forEach(a -> add(out, SIDE, a.words()));
        claim.about().chain().forEach(l -> add(out, SOURCE, l.words()));
        claim.accounts().forEach(a -> a.chain().forEach(l -> add(out, SOURCE, l.words())));
        claim.deniedBy().forEach(l -> add(out, SOURCE, l.words()));
        claim.persons().forEach(p -> add(out, PERSON, p.words()));
        return out;
    }

    private static List<Toll> tolls(Incident claim) {
        List<Toll> out = new ArrayList<>();
        keep(out, claim.killed());
        keep(out, claim.wounded());
        keep(out, claim.captured());
        keep(out, claim.missing());
        keep(out, claim.casualties());
        for (Account a : claim.accounts()) {
            keep(out, a.killed());
            keep(out, a.wounded());
        }
        return out;
    }

    private static void keep(List<Toll> out, @Nullable Toll toll) {
        if (toll != null) {
            out.add(toll);
        }
    }

    private static void add(List<Span> out, Mark mark, Evidence words) {
        out.add(new Span(words.start(), words.end(), mark));
    }
}
