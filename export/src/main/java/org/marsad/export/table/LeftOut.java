package org.marsad.export.table;

/**
 * An incident that a table has no row for.
 *
 * @param id of the incident
 * @param why what the table asks for and the incident has not
 */
public record LeftOut(String id, Why why) {
    /** Why an incident has no row. */
    public enum Why {
        REJECTED("a person rejected it"),
        DENIED("all who tell of it deny it"),
        NO_FORCE("its kind is no use of armed force"),
        NO_DATE("no date is told"),
        UNRESOLVED_DATE("its date is told in words that could not be resolved"),
        OPEN_DATE("one end of its date is open"),
        VAGUE_DATE("its date is less exact than a month"),
        NO_PLACE("no place is told"),
        NO_COUNTRY("its place lies in no country that is known"),
        VAGUE_PLACE("no place finer than a country is told"),
        NO_FIGURE("no figure of the dead is told"),
        NO_DEATH("it is told that nobody died, or none whom the policy counts"),
        NO_SIDE("no side is told"),
        OPEN_VIOLENCE("the sides that are told do not say which type of violence it is");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason in plain words. */
        public String words() {
            return words;
        }
    }
}
