/**
 * Records as bytes, for the way between machines and for what the engine keeps.
 *
 * <p>In: any record whose components are records, enums, strings, numbers, days, moments, sketches, or lists and sets of these. Out: its
 * bytes, and the record from them. Not known here: what the records mean. Start with {@link org.marsad.cluster.pack.Pack}.
 */
@NullMarked
package org.marsad.cluster.pack;

import org.jspecify.annotations.NullMarked;
