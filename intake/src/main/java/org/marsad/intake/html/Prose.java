package org.marsad.intake.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The sentences of a content and what stands between them. */
final class Prose {
    private Prose() {}

    /** From the first sentence to the last: what stands before and after is date, share buttons and names of sections. */
    static String of(List<Block> blocks, @Nullable String title) {
        List<Block> own = blocks.stream()
                .takeWhile(b -> !ends(b, blocks))
                .filter(b -> !headline(b, title) && !b.mostlyLinks() && !Phrases.elsewhere(b))
                .toList();
        int first = 0;
        while (first < own.size() && !own.get(first).sentence()) {
            first++;
        }
        int last = own.size();
        while (last > first && !own.get(last - 1).sentence()) {
            last--;
        }
        return own.subList(first, last).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** A heading after which a page tells of other things, with a sentence before it. */
    private static boolean ends(Block block, List<Block> blocks) {
        return Phrases.ending(block)
                && blocks.stream().takeWhile(b -> b != block).anyMatch(Block::sentence);
    }

    private static boolean headline(Block block, @Nullable String title) {
        if (title != null && block.text().replace('\n', ' ').equals(title)) {
            return true;
        }
        for (Element up = block.owner(); up != null; up = up.parent()) {
            if (up.normalName().equals("h1")) {
                return true;
            }
        }
        return false;
    }
}
