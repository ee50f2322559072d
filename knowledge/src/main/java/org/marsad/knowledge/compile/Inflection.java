package org.marsad.knowledge.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما", "هن", "نا"};
    private static final Set<String> PREPOSITIONS =
            Set.of("من", "في", "على", "عن", "إلى", "مع", "بين", "ضد", "تحت", "بدون", "دون", "به", "بها", "بهم");

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
        boolean feminine = head.endsWith("ة");
        stem(head, rest, adj | Form.BASE | (feminine ? Form.FEMININE : 0));
        if (!hasArticle(head)) {
            dual(head, rest, adj | (feminine ? Form.FEMININE : 0));
            if (adjective) {
                if (!feminine) {
                    String fem = (head.endsWith("ى") ? head.substring(0, head.length() - 1) + "ي" : head) + "ة";
                    stem(fem, rest, adj | Form.FEMININE);
                    dual(fem, rest, adj | Form.FEMININE);
                    soundMasculine(head, rest, adj);
                }
                soundFeminine(head, rest, adj);
            }
        }
        for (String f : forms) {
            int blank = f.indexOf(' ');
            if (f.equals("~ون")) {
                soundMasculine(head, rest, adj);
            } else if (f.equals("~ات")) {
                soundFeminine(head, rest, adj);
            } else if (blank > 0) {
                stem(f.substring(0, blank), f.substring(blank), adj | Form.PLURAL);
            } else {
                stem(f, "", adj | Form.PLURAL);
            }
        }
    }

    /** Whether a word is written with the article: «التزام» begins alike, so both readings are made of such words. */
    private static boolean hasArticle(String word) {
        return word.startsWith("ال") && word.length() > 4;
    }

    /** A singular or broken plural with pronouns and the alef of the accusative. */
    private void stem(String head, String rest, int bits) {
        boolean article = hasArticle(head);
        nominal(head + rest, bits, article);
        if (article && !head.startsWith("الت")) {
            return;
        }
        if (article) {
            nominal(head + rest, bits, false);
        }
        definite(head, rest, bits);
        if (!head.endsWith("ة") && !head.endsWith("ى") && !head.endsWith("ا") && !head.endsWith("اء")) {
            for (String w : new String[] {"", "و", "ف"}) {
                int b = bits & ~Form.BASE | Form.TANWEEN | (w.isEmpty() ? 0 : Form.AND);
                put(w + head + "ا" + rest, b);
                if (!rest.isEmpty()) {
                    put(w + head + "ا" + agreeing(rest, "", "ا"), b);
                }
            }
        }
        if (rest.isEmpty()) {
            String joint = head.endsWith("ة")
                    ? head.substring(0, head.length() - 1) + "ت"
                    : head.endsWith("ى") ? head.substring(0, head.length() - 1) + "ا" : head;
            pronouns(joint, bits & ~Form.BASE);
        }
    }

    /** «الحزام الناسف» of «حزام ناسف», «مخزن الأسلحة» of «مخزن أسلحة». */
    private void definite(String head, String rest, int bits) {
        if (rest.isEmpty() || agreeing(rest, "ال", "").equals(rest)) {
            return;
        }
        String all = agreeing(rest, "ال", "");
        for (String w : new String[] {"", "و", "ف"}) {
            int b = bits & ~Form.BASE | Form.THE | (w.isEmpty() ? 0 : Form.AND);
            put(w + "ال" + head + all, b);
            put(w + "بال" + head + all, b | Form.BI);
            put(w + "كال" + head + all, b | Form.KA);
            put(w + "لل" + head + all, b | Form.LI);
        }
        int last = rest.lastIndexOf(' ') + 1;
        String owned = rest.substring(0, last)
                + agreeing(" " + rest.substring(last), "ال", "").substring(1);
        nominal(head + owned, bits & ~Form.BASE | Form.THE, true);
    }

    /** The further words of a phrase with an article before or an ending behind each, as far as they can follow the head. */
    private static String agreeing(String rest, String article, String ending) {
        StringBuilder out = new StringBuilder();
        boolean follows = true;
        for (String word : rest.strip().split(" ")) {
            follows &= !PREPOSITIONS.contains(word)
                    && !word.startsWith("ال")
                    && !word.startsWith("لل")
                    && !word.startsWith("بال");
            out.append(' ');
            if (!follows) {
                out.append(word);
            } else if (ending.isEmpty()) {
                out.append(article).append(word);
            } else if (ending.equals("ا")) {
                out.append(word).append(word.endsWith("ة") ? "" : ending);
            } else {
                out.append(word.endsWith("ة") ? word.substring(0, word.length() - 1) + "ت" : word)
                        .append(ending);
            }
        }
        return out.toString();
    }

    private void pronouns(String joint, int bits) {
        for (String p : PRONOUNS) {
            pronoun(joint, p, bits);
        }
    }

    private void pronoun(String joint, String p, int bits) {
        int b = bits
                | Form.PRONOUN
                | (p.equals("ها") ? Form.FEMININE_PRONOUN : 0)
                | (p.equals("هم") || p.equals("هما") || p.equals("هن") ? Form.PLURAL_PRONOUN : 0);
        nominal(joint + p, b, true);
    }

    private void dual(String head, String rest, int bits) {
        String joint = head.endsWith("ة")
                ? head.substring(0, head.length() - 1) + "ت"
                : head.endsWith("ى") ? head.substring(0, head.length() - 1) + "ي" : head;
        int b = bits & ~Form.BASE | Form.DUAL;
        for (String ending : new String[] {"ان", "ين"}) {
            nominal(joint + ending + rest, b, false);
            if (!rest.isEmpty()) {
                nominal(joint + ending + agreeing(rest, "", ending), b, false);
                definite(joint + ending, agreeing(rest, "", ending), b);
            }
        }
        nominal(joint + "ا" + rest, b | Form.CONSTRUCT, true);
        nominal(joint + "ي" + rest, b | Form.CONSTRUCT, true);
        if (rest.isEmpty()) {
            pronouns(joint + "ا", b);
            // «هجوميه» is «هجومية», an adjective, far more often than two attacks of his
            for (String p : PRONOUNS) {
                if (!p.equals("ه")) {
                    pronoun(joint + "ي", p, b);
                }
            }
        }
    }

    private void soundMasculine(String head, String rest, int bits) {
        int b = bits & ~Form.BASE | Form.PLURAL;
        for (String ending : new String[] {"ون", "ين"}) {
            nominal(head + ending + rest, b, false);
            if (!rest.isEmpty()) {
                nominal(head + ending + agreeing(rest, "", ending), b, false);
            }
        }
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
        bare.add((head.endsWith("ي") ? head.substring(0, head.length() - 1) : stem) + "وا");
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
            verbPronouns(
                    (head.endsWith("ي") ? head.substring(0, head.length() - 1) : stem) + "و",
                    bits & ~Form.BASE | Form.PLURAL,
                    "");
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
            if (person.equals("أ") && (bits & Form.PASSIVE) != 0) {
                continue;
            }
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
