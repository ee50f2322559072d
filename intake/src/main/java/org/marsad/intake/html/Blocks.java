package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Goes through a page once and cuts its text into {@link Block}s, leaving out what surrounds the article. */
final class Blocks implements NodeFilter {
    private final Boilerplate around;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element owner;
    private int linked;
    private int links;

    private Blocks(Boilerplate around) {
        this.around = around;
    }

    static List<Block> of(Document page, Boilerplate around) {
        Blocks blocks = new Blocks(around);
        page.filter(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (around.around(element)
                    || around.byline(element)
                    || element.normalName().equals("time")) {
                if (element.isBlock()) {
                    end();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (element.normalName().equals("a")) {
                links++;
            } else if (parts(element)) {
                end();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (parts(element)) {
                end();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean parts(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private void add(TextNode node) {
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Spaces.space(c)) {
                if (owner == null) {
                    owner = block(node);
                }
                text.append(c);
                linked += links > 0 && Character.isLetter(c) ? 1 : 0;
            } else if (text.length() > 0 && !Spaces.space(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    /** One break is a new line, two are a new paragraph. */
    private void lineBreak() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void end() {
        Element from = owner;
        String whole = text.toString().strip();
        if (from != null && !whole.isEmpty()) {
            blocks.add(Block.of(from, whole, linked));
        }
        text.setLength(0);
        linked = 0;
        owner = null;
    }

    private static Element block(TextNode node) {
        Element up = (Element) node.parent();
        while (up != null && !parts(up) && up.parent() != null) {
            up = up.parent();
        }
        return up == null ? new Element("body") : up;
    }
}
