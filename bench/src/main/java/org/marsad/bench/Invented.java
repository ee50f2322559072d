package org.marsad.bench;

import java.time.LocalDate;

/**
 * An invented report.
 *
 * @param title its headline
 * @param text its body
 */
record Invented(String id, String source, LocalDate published, String title, String text) {}
