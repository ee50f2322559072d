package org.marsad.intake.table;

/** Why a row, or a table for its header, cannot be read; the message has no place. */
public final class TableFault extends Exception {
    private static final long serialVersionUID = 1L;

    TableFault(String why) {
        super(why);
    }

    /** The reason in words. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
