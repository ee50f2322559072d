/**
 * Joins pieces into claims and gives each its chain of sources, status and modality.
 *
 * <p>Comes in: a report and its {@link org.marsad.mention.Pieces}. Goes out: claims and notes. Not known here: bytes, files,
 * other reports. Start with {@link org.marsad.claim.ClaimReader}.
 */
@NullMarked
package org.marsad.claim;

import org.jspecify.annotations.NullMarked;
