package org.marsad.export.check;

/** What a file may be. */
public enum Format {
    /** UCDP's georeferenced event dataset. */
    UCDP("UCDP GED"),

    /** The Armed Conflict Location and Event Data project's. */
    ACLED("ACLED"),

    /** Any table with a row of hashtags. */
    HXL("HXL");

    private final String title;

    Format(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
