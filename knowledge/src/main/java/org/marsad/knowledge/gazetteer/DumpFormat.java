package org.marsad.knowledge.gazetteer;

/** The forms of dump that are read. */
public enum DumpFormat {
    /** GeoNames: allCountries.txt or XX.txt, and alternateNamesV2.txt for the Arabic names. */
    GEONAMES {
        @Override
        Dump dump() {
            return new GeoNames();
        }
    },
    /** OCHA: tables of common operational data sets on administrative boundaries (COD-AB), or of p-codes. */
    OCHA {
        @Override
        Dump dump() {
            return new OchaTables();
        }
    },
    /** Who's On First: tables with one place a line and its containing place's number. */
    WOF {
        @Override
        Dump dump() {
            return new WhosOnFirst();
        }
    };

    abstract Dump dump();
}
