package org.marsad.export;

import java.io.IOException;
import java.util.Optional;
import org.marsad.incident.kept.Holdings;

/** A form in which others read incidents: UCDP's table, GeoJSON, Marsad's own tables. */
public interface Form {
    /** The name that asks for it: {@code ucdp}, {@code geojson}. */
    String name();

    /** The name of its file where one file is all; empty where it takes a folder. */
    Optional<String> single();

    /** What must be said of its files wherever they go; empty for nothing. */
    default Optional<String> label() {
        return Optional.empty();
    }

    /**
     * Writes all that is there in this form, in an order that is always the same. Nothing is written that another run on the same
     * holdings would not write: no clock, no machine.
     *
     * @param holdings what is there, already without what not everybody may see where {@link Terms#open} says so
     * @param terms how it is to be written
     * @param target where the files go
     * @throws IOException where a report is damaged or a file cannot be written
     */
    Outcome write(Holdings holdings, Terms terms, Target target) throws IOException;
}
