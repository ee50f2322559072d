package org.marsad.record;

/**
 * What sort of source says something; for how far it is believed. Source: coding rules, "who is a source".
 */
public enum SourceKind {
    /** A body of the United Nations or another international organisation. */
    INTERNATIONAL,
    /** Doctors, hospitals, civil defence and relief services, ministries that count the dead. */
    MEDICAL,
    /** Those who record and watch: monitors, human-rights groups. */
    MONITOR,
    /** Local authorities, police, officials who are no named side. */
    AUTHORITY,
    /** Wires and local media on their own account. */
    MEDIA,
    /** A party to the conflict, or its mouthpiece; an incident tells whether that of the perpetrator or of the victim. */
    SIDE,
    /** Witnesses, residents and others without a name. */
    ANONYMOUS,
    /** A named person or body of which no more is known. */
    OTHER
}
