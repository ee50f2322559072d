/**
 * Keeps reports, readings, incidents and decisions, and answers questions about them.
 *
 * <p>Comes in: readings with the bytes that they were read from, and decisions. Goes out: incidents, claims, reports, and the proof that
 * nothing was altered. What is true lies in a log that only grows, with a hash chain and signatures; all else follows from it. One code
 * path serves a SQLite file and PostgreSQL. Not known here: Arabic. Start with {@link org.marsad.archive.Archive}.
 */
@NullMarked
package org.marsad.archive;

import org.jspecify.annotations.NullMarked;
