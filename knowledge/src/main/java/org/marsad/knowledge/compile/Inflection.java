package org.marsad.knowledge.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Form;

/**
 * Expands a word into the forms in which it is written: number, gender, tense, attached pronouns and proclitics. Only what is
 * written matters, so vowels and cases without a letter are not told apart.
 */
final class Inflection {
    /** How a word of a table inflects. */
    enum Shape {
        /** Past in the word, present first in the forms; third person only. */
        VERB,
        /** A noun; plurals in the forms, {@code ~ون} and {@code ~ات} for the sound ones. */
        NOUN,
        /** An adjective or a participle: all genders and numbers are made. */
        ADJECTIVE,
        /** A name: proclitics only. */
        NAME,
        /** A particle: و and ف only. */
        PARTICLE,
        /** As it stands. */
        FIXED,
        /** A number word: proclitics and the article. */
        NUMERAL
    }

    private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما", "هن", "نا", "ي"};

    private final BiConsumer<String, Integer> sink;

    /** Writes to {@code sink} each form, folded, with its bits of {@link Form}. */
    Inflection(BiConsumer<String, Integer> sink) {
        this.sink = sink;
    }

    /**
     * Expands one word.
     *
     * @param word as in the table, may hold several words: the first inflects as a noun or takes proclitics, the rest stays
     * @param forms further forms as in the table, or empty
     */
    void expand(Shape shape, String word, List<String> forms) {
        switch (shape) {
            case VERB -> verb(word, forms);
            case NOUN -> noun(word, forms, false);
            case ADJECTIVE -> noun(word, forms, true);
            case NAME -> {
                name(word);
                forms.forEach(this::name);
            }
            case PARTICLE -> {
                particle(word);
                forms.forEach(this::particle);
            }
            case NUMERAL -> {
                nominal(word, Form.BASE, word.startsWith("ال"));
                forms.forEach(f -> nominal(f, Form.BASE, f.startsWith("ال")));
            }
            case FIXED -> {
                put(word, Form.BASE);
                forms.forEach(f -> put(f, Form.BASE));
            }
        }
    }

    private void put(String form, int bits) {
        sink.accept(Fold.word(form), bits);
    }

    private void particle(String word) {
        put(word, Form.BASE);
        put("و" + word, Form.BASE | Form.AND);
        put("ف" + word, Form.BASE | Form.AND);
    }

    private void name(String word) {
        nominal(word, Form.BASE, true);
    }

    /** A noun form with the proclitics that it may take; {@code definite} forms already carry article or pronoun. */
    private void nominal(String word, int bits, boolean definite) {
        String[] and = {"", "و", "ف"};
        for (String w : and) {
            int b = bits | (w.isEmpty() ? 0 : Form.AND);
            put(w + word, b);
            put(w + "ب" + word, b | Form.BI);
            put(w + "ك" + word, b | Form.KA);
            if (word.startsWith("ال") && definite) {
                put(w + "ل" + word.substring(1), b | Form.LI);
            } else {
                put(w + "ل" + word, b | Form.LI);
            }
            if (!definite) {
                put(w + "ال" + word, b | Form.THE);
                put(w + "بال" + word, b | Form.BI | Form.THE);
                put(w + "كال" + word, b | Form.KA | Form.THE);
                put(w + "لل" + word, b | Form.LI | Form.THE);
            }
        }
    }

    private void noun(String word, List<String> forms, boolean adjective) {
        int space = word.indexOf(' ');
        String head = space < 0 ? word : word.substring(0, space);
        String rest = space < 0 ? "" : word.substring(space);
        int adj = adjective ? Form.ADJECTIVE : 0;
        boolean article = head.startsWith("ال") && head.length() > 4;
        boolean feminine = head.endsWith("ة");
        stem(head, rest, adj | Form.BASE | (feminine ? Form.FEMININE : 0), article);
        if (article) {
            forms.forEach(f -> nominal(f + rest, adj | Form.PLURAL, f.startsWith("ال")));
            return;
        }
        dual(head, rest, adj | (feminine ? Form.FEMININE : 0));
        if (adjective) {
            if (!feminine) {
                String fem = (head.endsWith("ى") ? head.substring(0, head.length() - 1) + "ي" : head) + "ة";
                stem(fem, rest, adj | Form.FEMININE, false);
                dual(fem, rest, adj | Form.FEMININE);
                soundMasculine(head, rest, adj);
            }
            soundFeminine(head, rest, adj);
        }
        for (String f : forms) {
            switch (f) {
                case "~ون" -> soundMasculine(head, rest, adj);
                case "~ات" -> soundFeminine(head, rest, adj);
                default -> stem(f, rest, adj | Form.PLURAL, f.startsWith("ال") && f.length() > 5 && f.indexOf(' ') > 0);
            }
        }
    }

    /** A singular or broken plural with pronouns and the alef of the accusative. */
    private void stem(String head, String rest, int bits, boolean article) {
        nominal(head + rest, bits, article);
        if (article) {
            return;
        }
        if (!head.endsWith("ة") && !head.endsWith("ى") && !head.endsWith("ا") && !head.endsWith("اء")) {
            for (String w : new String[] {"", "و", "ف"}) {
                put(w + head + "ا" + rest, bits & ~Form.BASE | Form.TANWEEN | (w.isEmpty() ? 0 : Form.AND));
            }
        }
        if (rest.isEmpty()) {
            String joint = head.endsWith("ة")
                    ? head.substring(0, head.length() - 1) + "ت"
                    : head.endsWith("ى") ? head.substring(0, head.length() - 1) + "ا" : head;
            pronouns(joint, bits & ~Form.BASE);
        }
    }

    private void pronouns(String joint, int bits) {
        for (String p : PRONOUNS) {
            int b = bits
                    | Form.PRONOUN
                    | (p.equals("ها") ? Form.FEMININE_PRONOUN : 0)
                    | (p.equals("هم") || p.equals("هما") || p.equals("هن") ? Form.PLURAL_PRONOUN : 0);
            nominal(joint + p, b, true);
            if (joint.endsWith("اء")) {
                nominal(joint.substring(0, joint.length() - 1) + "ئ" + p, b, true);
            }
        }
    }

    private void dual(String head, String rest, int bits) {
        String joint = head.endsWith("ة")
                ? head.substring(0, head.length() - 1) + "ت"
                : head.endsWith("ى") ? head.substring(0, head.length() - 1) + "ي" : head;
        int b = bits & ~Form.BASE | Form.DUAL;
        nominal(joint + "ان" + rest, b, false);
        nominal(joint + "ين" + rest, b, false);
        nominal(joint + "ا" + rest, b | Form.CONSTRUCT, true);
        nominal(joint + "ي" + rest, b | Form.CONSTRUCT, true);
        pronouns(joint + "ا", b);
        pronouns(joint + "ي", b);
    }

    private void soundMasculine(String head, String rest, int bits) {
        int b = bits & ~Form.BASE | Form.PLURAL;
        nominal(head + "ون" + rest, b, false);
        nominal(head + "ين" + rest, b, false);
        nominal(head + "و" + rest, b | Form.CONSTRUCT, true);
        nominal(head + "ي" + rest, b | Form.CONSTRUCT, true);
        pronouns(head + "و", b);
        pronouns(head + "ي", b);
    }

    private void soundFeminine(String head, String rest, int bits) {
        int b = bits & ~Form.BASE | Form.PLURAL | Form.FEMININE;
        String joint = head.endsWith("ة") ? head.substring(0, head.length() - 1) : head;
        nominal(joint + "ات" + rest, b, false);
        if (rest.isEmpty()) {
            pronouns(joint + "ات", b);
        }
    }

    private void verb(String word, List<String> forms) {
        int space = word.indexOf(' ');
        String head = space < 0 ? word : word.substring(0, space);
        String rest = space < 0 ? "" : word.substring(space);
        past(head, rest, Form.PAST | Form.BASE);
        boolean first = true;
        for (String f : forms) {
            if (f.startsWith("passive:")) {
                past(f.substring(8), rest, Form.PAST | Form.PASSIVE);
            } else if (f.startsWith("passive-present:")) {
                present(f.substring(16), rest, Form.PRESENT | Form.PASSIVE);
            } else if (f.startsWith("past:")) {
                past(f.substring(5), rest, Form.PAST);
            } else if (f.startsWith("form:")) {
                verbal(f.substring(5) + rest, Form.PAST);
            } else if (first) {
                present(f, rest, Form.PRESENT);
                first = false;
            } else {
                present(f, rest, Form.PRESENT);
            }
        }
    }

    private void verbal(String form, int bits) {
        put(form, bits);
        put("و" + form, bits | Form.AND);
        put("ف" + form, bits | Form.AND);
    }

    private void past(String head, String rest, int bits) {
        String stem = head.endsWith("ى") || head.endsWith("ا") && head.length() > 2
                ? head.substring(0, head.length() - 1)
                : head;
        List<String> bare = new ArrayList<>(List.of(head, stem + "ت"));
        List<Integer> bareBits = new ArrayList<>(List.of(bits, bits & ~Form.BASE | Form.FEMININE));
        bare.add(stem + "وا");
        bareBits.add(bits & ~Form.BASE | Form.PLURAL);
        bare.add((head.endsWith("ى") ? stem + "ي" : stem) + "ا");
        bareBits.add(bits & ~Form.BASE | Form.DUAL);
        bare.add(stem + "تا");
        bareBits.add(bits & ~Form.BASE | Form.DUAL | Form.FEMININE);
        bare.add((head.endsWith("ى") ? stem + "ي" : stem) + "ن");
        bareBits.add(bits & ~Form.BASE | Form.PLURAL | Form.FEMININE);
        if (head.endsWith("أ")) {
            bare.add(head.substring(0, head.length() - 1) + "ؤوا");
            bareBits.add(bits & ~Form.BASE | Form.PLURAL);
        }
        for (int i = 0; i < bare.size(); i++) {
            verbal(bare.get(i) + rest, bareBits.get(i));
        }
        if (rest.isEmpty()) {
            String joint = head.endsWith("ى") ? stem + "ا" : head;
            verbPronouns(joint, bits & ~Form.BASE, "");
            verbPronouns(stem + "ت", bits & ~Form.BASE | Form.FEMININE, "");
            verbPronouns(stem + "و", bits & ~Form.BASE | Form.PLURAL, "");
        }
    }

    private void verbPronouns(String joint, int bits, String prefix) {
        for (String p : new String[] {"ه", "ها", "هم", "هما", "نا"}) {
            int b = bits
                    | Form.PRONOUN
                    | (p.equals("ها") ? Form.FEMININE_PRONOUN : 0)
                    | (p.equals("هم") || p.equals("هما") ? Form.PLURAL_PRONOUN : 0);
            verbal(prefix + joint + p, b);
        }
    }

    private void present(String form, String rest, int bits) {
        String stem = form.substring(1);
        boolean weak = stem.endsWith("ي") || stem.endsWith("و") || stem.endsWith("ى");
        String strong = weak ? stem.substring(0, stem.length() - 1) : stem;
        for (String person : new String[] {"ي", "ت", "ن", "أ"}) {
            int gender = person.equals("ت") ? Form.FEMININE : 0;
            List<String> bare = new ArrayList<>(List.of(person + stem));
            List<Integer> bareBits = new ArrayList<>(List.of(bits | gender));
            if (weak) {
                bare.add(person + strong);
                bareBits.add(bits | gender);
            }
            if (!person.equals("ن") && !person.equals("أ")) {
                bare.add(person + strong + "ون");
                bareBits.add(bits | Form.PLURAL);
                bare.add(person + strong + "وا");
                bareBits.add(bits | Form.PLURAL);
                bare.add(person + (stem.endsWith("ى") ? strong + "ي" : stem) + "ان");
                bareBits.add(bits | gender | Form.DUAL);
            }
            for (int i = 0; i < bare.size(); i++) {
                verbal(bare.get(i) + rest, bareBits.get(i));
                for (String w : new String[] {"", "و", "ف"}) {
                    int and = w.isEmpty() ? 0 : Form.AND;
                    put(w + "س" + bare.get(i) + rest, bareBits.get(i) | and | Form.WILL);
                    put(w + "ل" + bare.get(i) + rest, bareBits.get(i) | and | Form.LI);
                }
                if (rest.isEmpty() && i == 0) {
                    String joint = stem.endsWith("ى") ? person + strong + "ا" : bare.get(i);
                    verbPronouns(joint, bareBits.get(i), "");
                    verbPronouns(joint, bareBits.get(i) | Form.WILL, "س");
                }
            }
        }
    }
}
