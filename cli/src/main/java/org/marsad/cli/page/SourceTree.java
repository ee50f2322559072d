package org.marsad.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.export.label.Figures;
import org.marsad.export.label.Pen;
import org.marsad.export.label.Phrases;
import org.marsad.record.Account;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Link;

/** Draws who says so and through whom: the report's nearest source outermost, the origin innermost. */
final class SourceTree {
    private final Pen pen;
    private final Ink ink;
    private final Figures figures;
    private final Phrases phrases;

    SourceTree(Pen pen, Ink ink) {
        this.pen = pen;
        this.ink = ink;
        this.figures = new Figures(pen);
        this.phrases = new Phrases(pen);
    }

    /** The lines of the tree: a branch for each account where sources differ, and one for each denial. */
    List<String> of(Claim claim) {
        List<List<String>> branches = new ArrayList<>();
        if (claim instanceof Incident incident) {
            incident.accounts().forEach(account -> branches.add(account(account)));
        }
        if (branches.isEmpty()) {
            branches.add(chain(claim.about().chain()));
        }
        if (claim instanceof Incident incident) {
            incident.deniedBy().forEach(link -> branches.add(List.of(pen.label("source.denied", phrases.link(link)))));
        }
        return drawn(branches);
    }

    private List<String> account(Account account) {
        List<String> names = new ArrayList<>(chain(account.chain()));
        List<String> tolls = new ArrayList<>(figures.toll("killed", account.killed()));
        tolls.addAll(figures.toll("wounded", account.wounded()));
        int last = names.size() - 1;
        names.set(last, names.get(last) + ": " + String.join(" · ", tolls));
        return names;
    }

    private List<String> chain(List<Link> chain) {
        return chain.isEmpty()
                ? List.of(pen.label("source.own"))
                : chain.stream().map(phrases::link).toList();
    }

    private List<String> drawn(List<List<String>> branches) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            List<String> names = branches.get(i);
            String indent = last ? "   " : "│  ";
            for (int depth = 0; depth < names.size(); depth++) {
                String twig = depth > 0 ? indent + "   ".repeat(depth - 1) + "└─ " : last ? "└─ " : "├─ ";
                lines.add(ink.faint(twig) + names.get(depth));
            }
        }
        return lines;
    }
}
