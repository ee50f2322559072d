package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The sentences of a content and what stands between them. */
final class Prose {
    private Prose() {}

    /** From the first sentence to the last: what stands before and after is date, share buttons and names of sections. */
    static String of(List<Block> blocks, @Nullable String title) {
        List<Block> own = new ArrayList<>();
        int end = 0;
        for (Block block : blocks) {
            if (!own.isEmpty() && Phrases.ending(block)) {
                break;
            }
            boolean text = !headline(block, title) && !block.mostlyLinks() && !Phrases.elsewhere(block);
            if (text && (block.sentence() || !own.isEmpty())) {
                own.add(block);
                end = block.sentence() || end == own.size() - 1 && paragraph(block) ? own.size() : end;
            }
        }
        return own.subList(0, end).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** A short line without punctuation that is marked as a paragraph and follows a sentence: the last of a careless text. */
    private static boolean paragraph(Block block) {
        return block.owner().normalName().equals("p") && block.letters() >= 12 && block.linked() == 0;
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
