/**
 * Decides which claims speak of the same event. Knows no Arabic: it compares what claims hold, never their words.
 */
@NullMarked
package org.marsad.incident;

import org.jspecify.annotations.NullMarked;
