/** People: who came to harm, who acted, who was aimed at; how many, of which group. */
@NullMarked
package org.marsad.mention.people;

import org.jspecify.annotations.NullMarked;
