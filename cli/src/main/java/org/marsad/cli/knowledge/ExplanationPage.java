package org.marsad.cli.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.cli.knowledge.Explanation.Fired;
import org.marsad.cli.knowledge.Explanation.Matched;
import org.marsad.cli.knowledge.Explanation.Nearly;
import org.marsad.cli.knowledge.Explanation.Sentence;
import org.marsad.cli.knowledge.Explanation.Told;

/** Lays an explanation out for people: the Arabic isolated, where a row stands at the end of its line. */
final class ExplanationPage {
    private final List<String> lines = new ArrayList<>();

    /** The lines of a page. */
    static List<String> of(Explanation explanation) {
        ExplanationPage page = new ExplanationPage();
        int number = 0;
        for (Sentence s : explanation.sentences()) {
            page.sentence(++number, s);
        }
        return page.lines;
    }

    private void sentence(int number, Sentence s) {
        if (number > 1) {
            lines.add("");
        }
        lines.add(number + ". " + Isolated.of(s.words().text()));
        lines.add("   tokens: " + s.tokens().stream().map(Isolated::of).collect(Collectors.joining(" ")));
        section("words", s.entries().stream().map(ExplanationPage::fired).toList());
        section(
                "pieces",
                s.pieces().stream()
                        .map(p -> p.kind() + " " + Isolated.of(p.words().text()))
                        .toList());
        section("patterns", s.patterns().stream().map(ExplanationPage::matched).toList());
        section("nearly", s.nearly().stream().map(ExplanationPage::nearly).toList());
        section("claims", s.claims().stream().map(ExplanationPage::told).toList());
    }

    private void section(String title, List<String> of) {
        lines.add("   " + title + ":" + (of.isEmpty() ? " none" : ""));
        of.forEach(line -> lines.add("     " + line));
    }

    private static String fired(Fired f) {
        String meaning = f.meaning().entrySet().stream()
                .map(e -> " " + e.getKey() + "=" + Isolated.of(e.getValue()))
                .collect(Collectors.joining());
        return Isolated.of(f.words().text()) + " " + Isolated.of(f.id()) + meaning + " (" + String.join(" ", f.form())
                + ") " + f.place();
    }

    private static String matched(Matched m) {
        String slots = m.slots().stream()
                .map(s -> " {" + Isolated.of(s.slot()) + "}="
                        + Isolated.of(s.words().text()))
                .collect(Collectors.joining());
        return m.pattern() + " (" + m.means() + ") " + Isolated.of(m.words().text()) + slots + " " + m.place();
    }

    private static String nearly(Nearly n) {
        String where =
                n.after().isEmpty() ? "before " + Isolated.of(n.words().text()) : "after " + Isolated.of(n.after());
        return n.pattern() + " (" + n.means() + ") " + Isolated.of(n.words().text()) + ": missing "
                + Isolated.of(n.missing()) + " " + where + " " + n.place();
    }

    private static String told(Told t) {
        return t.kind() + " " + Isolated.of(t.words().text()) + " rules: "
                + t.rules().stream().map(Isolated::of).collect(Collectors.joining(", "));
    }
}
