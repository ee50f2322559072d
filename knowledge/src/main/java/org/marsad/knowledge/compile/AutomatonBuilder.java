package org.marsad.knowledge.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds the smallest automaton that accepts a sorted list of words and numbers them in order. Source: Daciuk, Mihov, Watson
 * and Watson, "Incremental construction of minimal acyclic finite-state automata", 2000; numbering after Lucchesi and
 * Kowaltowski, 1993.
 */
final class AutomatonBuilder {
    private static final int FINAL = 1 << 31;

    /** The automaton as arrays: arcs of state s are {@code firstArc[s]} up to {@code firstArc[s + 1]}, top bit: final. */
    record Automaton(int[] firstArc, char[] label, int[] target, int[] skipped) {}

    private static final class Node {
        final TreeMap<Character, Node> next = new TreeMap<>();
        boolean accepts;
        int number = -1;
        int below = -1;
        long identity;
    }

    private final Map<Signature, Node> register = new HashMap<>();
    private final Node root = new Node();
    private final List<Node> path = new ArrayList<>();
    private String last = "";
    private long identities;

    private record Signature(boolean accepts, List<Object> arcs) {}

    AutomatonBuilder() {
        path.add(root);
    }

    /** Adds a word; words come in rising order of their UTF-16 units, each once. */
    void add(String word) {
        if (word.compareTo(last) <= 0 && !last.isEmpty()) {
            throw new IllegalArgumentException("automaton: expected words in rising order, found " + word);
        }
        int common = 0;
        while (common < last.length() && common < word.length() && last.charAt(common) == word.charAt(common)) {
            common++;
        }
        freeze(common);
        for (int i = common; i < word.length(); i++) {
            Node node = new Node();
            path.get(path.size() - 1).next.put(word.charAt(i), node);
            path.add(node);
        }
        path.get(path.size() - 1).accepts = true;
        last = word;
    }

    private void freeze(int depth) {
        for (int i = path.size() - 1; i > depth; i--) {
            Node node = path.remove(i);
            List<Object> arcs = new ArrayList<>(node.next.size() * 2);
            node.next.forEach((c, n) -> {
                arcs.add(c);
                arcs.add(n.identity);
            });
            Signature signature = new Signature(node.accepts, arcs);
            Node same = register.get(signature);
            if (same == null) {
                node.identity = ++identities;
                register.put(signature, node);
                same = node;
            }
            Node parent = path.get(i - 1);
            parent.next.put(parent.next.lastKey(), same);
        }
    }

    Automaton build() {
        freeze(0);
        List<Node> states = new ArrayList<>();
        number(states);
        int arcs = states.stream().mapToInt(n -> n.next.size()).sum();
        int[] firstArc = new int[states.size() + 1];
        char[] label = new char[arcs];
        int[] target = new int[arcs];
        int[] skipped = new int[arcs];
        int a = 0;
        for (Node node : states) {
            firstArc[node.number] = a | (node.accepts ? FINAL : 0);
            int before = node.accepts ? 1 : 0;
            for (Map.Entry<Character, Node> arc : node.next.entrySet()) {
                label[a] = arc.getKey();
                target[a] = arc.getValue().number;
                skipped[a] = before;
                before += arc.getValue().below;
                a++;
            }
        }
        firstArc[states.size()] = a;
        return new Automaton(firstArc, label, target, skipped);
    }

    /** Numbers the states breadth first from the root and counts the words below each. */
    private void number(List<Node> states) {
        root.number = 0;
        states.add(root);
        for (int i = 0; i < states.size(); i++) {
            for (Node n : states.get(i).next.values()) {
                if (n.number < 0) {
                    n.number = states.size();
                    states.add(n);
                }
            }
        }
        count(root);
    }

    private static int count(Node node) {
        if (node.below < 0) {
            int below = node.accepts ? 1 : 0;
            for (Node n : node.next.values()) {
                below += count(n);
            }
            node.below = below;
        }
        return node.below;
    }
}
