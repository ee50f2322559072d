/**
 * Acts of violence, coercion and strategy: from triggers and matched templates to incidents and tallies.
 *
 * <p>Comes in: pieces, matches and acts of saying. Goes out: {@link org.marsad.claim.act.Draft}s, one for each act that the
 * report tells, however often. Start with {@link org.marsad.claim.act.Acts}.
 */
@NullMarked
package org.marsad.claim.act;

import org.jspecify.annotations.NullMarked;
