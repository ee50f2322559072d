/**
 * Readings and mentions in the form that others read: JSON, one object a line or laid out for people.
 *
 * <p>Comes in: a {@link org.marsad.record.Reading} or the {@link org.marsad.mention.Mention}s of a report. Goes out: UTF-8 whose
 * field names, order and meaning the contract fixes and {@code reading.schema.json} beside this package checks; offsets count
 * Unicode code points. Not known here: how a claim is found. Start with {@link org.marsad.json.ReadingJson}.
 */
@NullMarked
package org.marsad.json;

import org.jspecify.annotations.NullMarked;
