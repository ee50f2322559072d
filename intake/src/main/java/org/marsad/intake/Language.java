package org.marsad.intake;

/**
 * A language, as far as it can be told.
 *
 * @param code BCP 47, {@code und} where it cannot be told
 * @param name in English, for the reason of a refusal
 */
record Language(String code, String name) {
    static final Language UNDETERMINED = new Language("und", "language not recognised");

    boolean arabic() {
        return code.equals("ar");
    }
}
