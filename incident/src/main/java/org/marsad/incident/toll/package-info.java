/**
 * How many people: the figures of all accounts of an incident and what each policy makes of them. Comes in: claims with their
 * originators. Goes out: low, best and high with the claims behind each end. The claims never change with the policy.
 */
@NullMarked
package org.marsad.incident.toll;

import org.jspecify.annotations.NullMarked;
