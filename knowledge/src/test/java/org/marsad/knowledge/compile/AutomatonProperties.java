package org.marsad.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.marsad.knowledge.compile.AutomatonBuilder.Automaton;

class AutomatonProperties {
    private static final int FINAL = 1 << 31;

    /** The number of a word, or -1 where the automaton does not accept it. */
    private static int number(Automaton a, String word) {
        int state = 0;
        int number = 0;
        for (char c : word.toCharArray()) {
            int arc = a.firstArc()[state] & ~FINAL;
            int end = a.firstArc()[state + 1] & ~FINAL;
            while (arc < end && a.label()[arc] != c) {
                arc++;
            }
            if (arc == end) {
                return -1;
            }
            number += a.skipped()[arc];
            state = a.target()[arc];
        }
        return (a.firstArc()[state] & FINAL) != 0 ? number : -1;
    }

    private static Automaton of(TreeSet<String> words) {
        AutomatonBuilder builder = new AutomatonBuilder();
        words.forEach(builder::add);
        return builder.build();
    }

    @Property
    void acceptsExactlyTheGivenWordsAndNumbersThemInOrder(
            @ForAll("words") Set<String> words, @ForAll("words") Set<String> others) {
        Automaton a = of(new TreeSet<>(words));
        int n = 0;
        for (String word : new TreeSet<>(words)) {
            assertThat(number(a, word)).isEqualTo(n++);
        }
        Set<String> wrong = new HashSet<>(others);
        wrong.removeAll(words);
        for (String word : wrong) {
            assertThat(number(a, word)).isEqualTo(-1);
        }
    }

    @Property
    void isAsSmallAsTheEndingsAllow(@ForAll("words") Set<String> words) {
        TreeSet<String> sorted = new TreeSet<>(words);
        Set<Set<String>> continuations = new HashSet<>();
        for (String word : sorted) {
            for (int i = 0; i <= word.length(); i++) {
                String start = word.substring(0, i);
                Set<String> rest = new HashSet<>();
                sorted.stream().filter(w -> w.startsWith(start)).forEach(w -> rest.add(w.substring(start.length())));
                continuations.add(rest);
            }
        }
        assertThat(of(sorted).firstArc().length - 1).isEqualTo(Math.max(1, continuations.size()));
    }

    @Example
    void refusesWordsThatDoNotRise() {
        AutomatonBuilder builder = new AutomatonBuilder();
        builder.add("ب");
        assertThatThrownBy(() -> builder.add("ا")).hasMessage("automaton: expected words in rising order, found ا");
        assertThatThrownBy(() -> builder.add("ب")).hasMessage("automaton: expected words in rising order, found ب");
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings().withChars("ابتوه ").ofMaxLength(6).set().ofMaxSize(40);
    }
}
