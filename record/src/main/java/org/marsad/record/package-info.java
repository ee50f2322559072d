/**
 * What a report, a claim and the pieces of a claim <em>are</em>.
 *
 * <p>Comes in: values. Goes out: the same values, refused when they cannot be. Not known here: Arabic, files, JSON. Start with
 * {@link org.marsad.record.Claim}; everything in it rests on {@link org.marsad.record.Evidence}.
 */
@NullMarked
package org.marsad.record;

import org.jspecify.annotations.NullMarked;
