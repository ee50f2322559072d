package org.marsad.intake.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The elements of a page that surround its article: told by their names, roles and classes.
 *
 * <p>Some words (comments, related) are never those of an article. Others (sidebar, share, header) also stand in classes of whole
 * pages, and forms, menus that are never closed and layers that are shown later may lie around a page, so an element that holds half of
 * a page's letters, or paragraph after paragraph, stays whatever it is called.
 */
final class Boilerplate {
    /** Letters of a line that tells when and by whom. */
    private static final int BYLINE = 200;

    private final Set<Element> elements;
    private final Set<Element> bylines;

    private Boilerplate(Set<Element> elements, Set<Element> bylines) {
        this.elements = elements;
        this.bylines = bylines;
    }

    static Boilerplate of(Document page) {
        Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> bylines = Collections.newSetFromMap(new IdentityHashMap<>());
        int[] total = {0};
        page.filter((node, depth) -> {
            if (node instanceof Element element && surely(element)) {
                elements.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            total[0] += node instanceof TextNode text ? letters(text) : 0;
            return NodeFilter.FilterResult.CONTINUE;
        });
        page.filter(new Sorting(elements, bylines, total[0]));
        return new Boilerplate(elements, bylines);
    }

    /** Nothing but what is never text: scripts, forms, pictures with their captions. */
    static Boilerplate none(Document page) {
        Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        page.forEachNode(node -> {
            if (node instanceof Element element
                    && (Names.noText(element.normalName())
                            || element.normalName().equals("figure"))) {
                elements.add(element);
            }
        });
        return new Boilerplate(elements, Set.of());
    }

    /** Whether an element and all that is in it surround the article. */
    boolean around(Element element) {
        return elements.contains(element);
    }

    /** Whether an element tells when and by whom the article is: not its text, but a place to look for its date. */
    boolean byline(Element element) {
        return bylines.contains(element);
    }

    private static boolean surely(Element element) {
        return Names.noText(element.normalName())
                || !whole(element) && Names.words(element).stream().anyMatch(Names::surely);
    }

    private static boolean likely(Element element) {
        String name = element.normalName();
        return Names.outside(name)
                || name.equals("header") && !inside(element)
                || hidden(element)
                || Names.role(element.attr("role").strip().toLowerCase(Locale.ROOT))
                || Names.words(element).stream().anyMatch(Names::likely);
    }

    /** Three long paragraphs one after another. */
    private static boolean prose(Element element) {
        return element.children().stream()
                        .filter(child -> child.normalName().equals("p"))
                        .map(child -> Block.of(child, child.text(), 0))
                        .filter(Block::sentence)
                        .limit(3)
                        .count()
                == 3;
    }

    private static boolean whole(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "main", "article" ->
                true; // their classes are those of the whole page or of the whole story
            default -> false;
        };
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("display: none");
    }

    private static boolean inside(Element element) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("article")) {
                return true;
            }
        }
        return false;
    }

    private static int letters(TextNode text) {
        String whole = text.getWholeText();
        int letters = 0;
        for (int i = 0; i < whole.length(); i++) {
            letters += Character.isLetter(whole.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Goes up from the leaves with the letters of each element, and sorts those that hold less than half of all. */
    private static final class Sorting implements NodeFilter {
        private final Set<Element> elements;
        private final Set<Element> bylines;
        private final int total;
        private final Deque<int[]> counts = new ArrayDeque<>();

        Sorting(Set<Element> elements, Set<Element> bylines, int total) {
            this.elements = elements;
            this.bylines = bylines;
            this.total = total;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && elements.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            counts.push(new int[] {node instanceof TextNode text ? letters(text) : 0});
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            int letters = counts.pop()[0];
            if (!counts.isEmpty()) {
                counts.element()[0] += letters;
            }
            if (node instanceof Element element && 2L * letters <= total && !whole(element)) {
                sort(element, letters);
            }
            return FilterResult.CONTINUE;
        }

        private void sort(Element element, int letters) {
            if (likely(element) && !prose(element)) {
                elements.add(element);
            } else if (letters <= BYLINE && Names.words(element).stream().anyMatch(Names::byline)) {
                bylines.add(element);
            }
        }
    }
}
