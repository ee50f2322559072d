package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the sentences stand densest.
 *
 * <p>Each sentence gives its weight to the element that holds its paragraph, half of it to the one around that, a sixth to the next. An
 * element whose class speaks of an article has a quarter more.
 */
final class Density {
    private static final Set<String> GOOD =
            Set.of("article", "body", "content", "entry", "story", "post", "text", "details", "news");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "ul", "ol");
    private static final int LEVELS = 3;

    /** Elements before the densest that may be its lead. */
    private static final int LEADS = 5;

    private final List<Block> blocks;
    private final Map<Element, Double> weights = new IdentityHashMap<>();

    private Density(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The densest element, or null where no sentence stands. */
    static @Nullable Element densest(List<Block> blocks) {
        Density density = new Density(blocks);
        density.weigh();
        return density.best();
    }

    /** Siblings before an element that are one or two sentences and nothing else: the lead, which many pages set apart. */
    static List<Element> leads(Element part, List<Block> blocks) {
        List<Element> leads = new ArrayList<>();
        Element before = part.normalName().equals("td") ? null : part.previousElementSibling();
        for (int i = 0; i < LEADS && before != null; i++, before = before.previousElementSibling()) {
            Element sibling = before;
            List<Block> own = blocks.stream()
                    .filter(b -> Content.within(b.owner(), sibling))
                    .limit(3)
                    .toList();
            if (own.size() > 2 || !own.stream().allMatch(b -> b.sentence() && b.linked() == 0)) {
                break;
            }
            if (!own.isEmpty()) {
                leads.add(sibling);
            }
        }
        return leads;
    }

    private void weigh() {
        Map<Element, Integer> held = new IdentityHashMap<>();
        blocks.forEach(block -> held.merge(block.owner(), 1, Integer::sum));
        for (Block block : blocks) {
            if (block.weight() > 0) {
                boolean alone = Integer.valueOf(1).equals(held.get(block.owner()));
                weigh(block.weight(), holder(block.owner(), alone));
            }
        }
    }

    private void weigh(double weight, @Nullable Element holder) {
        double share = 1;
        Element up = holder;
        for (int level = 0; level < LEVELS && up != null; level++, up = up.parent()) {
            weights.merge(up, weight * share, Double::sum);
            share /= level == 0 ? 2 : 3;
        }
    }

    /** What is around a paragraph; an element with no other text than one block is a paragraph, whatever its name. */
    private static Element holder(Element owner, boolean alone) {
        Element up = owner;
        Element around = up.parent();
        if (alone && around != null && !up.normalName().equals("td")) {
            up = around;
        }
        for (Element next = up.parent(); next != null && PARAGRAPHS.contains(up.normalName()); next = up.parent()) {
            up = next;
        }
        return up;
    }

    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Block block : blocks) {
            for (Element up = block.owner(); up != null; up = up.parent()) {
                Double weight = weights.remove(up);
                double named = weight == null ? 0 : weight * (good(up) ? 1.25 : 1);
                if (named > most) {
                    most = named;
                    best = up;
                }
            }
        }
        return best;
    }

    private static boolean good(Element element) {
        return Names.words(element).stream().anyMatch(GOOD::contains);
    }
}
