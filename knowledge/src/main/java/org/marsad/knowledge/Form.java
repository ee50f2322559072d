package org.marsad.knowledge;

import java.util.List;
import java.util.stream.IntStream;

/** What a written form says beyond its word: proclitics, number, gender, tense. One bit each, so that a reading is one int. */
public final class Form {
    public static final int AND = 1;
    public static final int BI = 1 << 1;
    public static final int LI = 1 << 2;
    public static final int KA = 1 << 3;
    public static final int WILL = 1 << 4;
    public static final int THE = 1 << 5;
    public static final int DUAL = 1 << 6;
    public static final int PLURAL = 1 << 7;
    public static final int FEMININE = 1 << 8;
    /** A pronoun is attached: its figure, our planes. */
    public static final int PRONOUN = 1 << 9;

    public static final int PAST = 1 << 10;
    public static final int PRESENT = 1 << 11;
    /** Written so that it can only be passive. */
    public static final int PASSIVE = 1 << 12;
    /** The alef of an indefinite accusative: «مقاتلا». */
    public static final int TANWEEN = 1 << 13;
    /** A dual or plural that lost its nun: something follows that it belongs to. */
    public static final int CONSTRUCT = 1 << 14;

    public static final int FEMININE_PRONOUN = 1 << 15;
    public static final int PLURAL_PRONOUN = 1 << 16;
    /** The word stands as it is in the table, proclitics apart. */
    public static final int BASE = 1 << 17;
    /** An active or passive participle or other adjective. */
    public static final int ADJECTIVE = 1 << 18;

    /** Any proclitic that makes a phrase of place, aim or likeness out of a name. */
    public static final int PREPOSITION = BI | LI | KA;

    public static final int VERB = PAST | PRESENT;

    private static final List<String> NAMES = List.of(
            "and",
            "bi",
            "li",
            "ka",
            "will",
            "the",
            "dual",
            "plural",
            "feminine",
            "pronoun",
            "past",
            "present",
            "passive",
            "tanween",
            "construct",
            "feminine-pronoun",
            "plural-pronoun",
            "base",
            "adjective");

    private Form() {}

    /** The names of the bits, for people. */
    public static List<String> names(int bits) {
        return IntStream.range(0, NAMES.size())
                .filter(i -> (bits & 1 << i) != 0)
                .mapToObj(NAMES::get)
                .toList();
    }
}
