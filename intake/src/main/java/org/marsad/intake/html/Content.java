package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that holds its article.
 *
 * <p>Where the page marks it ({@code itemprop="articleBody"}, an {@code article} that holds half of all sentences) that is the part;
 * else it is the element around which sentences stand densest.
 */
final class Content {
    /** Elements marked as the body that are looked at. */
    private static final int MARKED = 20;

    private final @Nullable Element part;
    private final List<Block> blocks;

    private Content(@Nullable Element part, List<Block> blocks) {
        this.part = part;
        this.blocks = blocks;
    }

    static Content of(Document page, Boilerplate around) {
        List<Block> all = Blocks.of(page, around);
        Element marked = marked(page, all);
        if (marked != null) {
            return new Content(marked, in(List.of(marked), all));
        }
        Element densest = Density.densest(all);
        if (densest == null || teasers(densest, all)) {
            return new Content(null, List.of());
        }
        List<Element> parts = new ArrayList<>(Density.leads(densest, all));
        parts.add(densest);
        return new Content(densest, in(parts, all));
    }

    /** The element that holds the article, or null. */
    @Nullable
    Element part() {
        return part;
    }

    /** The paragraphs without the headline, links to other stories and what stands around the sentences. */
    String text(@Nullable String title) {
        return Prose.of(blocks, title);
    }

    static boolean within(Element element, Element part) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == part) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Element marked(Document page, List<Block> all) {
        double whole = mass(all);
        Element best = null;
        double most = 0;
        List<Element> bodies = page.getElementsByAttributeValueContaining("itemprop", "articleBody");
        for (Element body : bodies.subList(0, Math.min(bodies.size(), MARKED))) {
            double mass = mass(all.stream().filter(b -> within(b.owner(), body)).toList());
            if (mass > most) {
                most = mass;
                best = body;
            }
        }
        return best == null ? article(page, all, whole) : best;
    }

    /** The {@code article} that holds half of all sentences: the weight of each block goes to the articles that it stands in. */
    private static @Nullable Element article(Document page, List<Block> all, double whole) {
        if (page.getElementsByTag("article").isEmpty()) {
            return null;
        }
        Map<Element, Double> held = new IdentityHashMap<>();
        for (Block block : all) {
            if (block.weight() > 0) {
                for (Element up = block.owner(); up != null; up = up.parent()) {
                    if (up.normalName().equals("article")) {
                        held.merge(up, block.weight(), Double::sum);
                    }
                }
            }
        }
        Element best = null;
        for (Map.Entry<Element, Double> one : held.entrySet()) {
            if (2 * one.getValue() >= whole && (best == null || one.getValue() > value(held, best))) {
                best = one.getKey();
            }
        }
        return best;
    }

    /** Whether the part is a list of stories: three {@code article}s or more that hold half of its sentences. */
    private static boolean teasers(Element part, List<Block> all) {
        List<Block> own = all.stream().filter(b -> within(b.owner(), part)).toList();
        List<Block> listed =
                own.stream().filter(b -> inArticle(b.owner(), part)).toList();
        return part.getElementsByTag("article").size() >= 3 && 2 * mass(listed) >= mass(own);
    }

    private static boolean inArticle(Element element, Element part) {
        for (Element up = element; up != null && up != part; up = up.parent()) {
            if (up.normalName().equals("article")) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> in(List<Element> parts, List<Block> all) {
        return all.stream()
                .filter(b -> parts.stream().anyMatch(part -> within(b.owner(), part)))
                .toList();
    }

    private static double mass(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::weight).sum();
    }

    private static double value(Map<Element, Double> held, Element key) {
        Double value = held.get(key);
        return value == null ? 0 : value;
    }
}
