/**
 * Who says what: the accounts of an incident counted at their origin, and how far they are to be believed. Comes in: claims with their
 * reports. Goes out: originators and a grade. Not known here: figures.
 */
@NullMarked
package org.marsad.incident.source;

import org.jspecify.annotations.NullMarked;
