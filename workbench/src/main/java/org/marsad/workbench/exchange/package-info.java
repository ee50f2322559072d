/**
 * Requests and answers, apart from any server, and who is let in.
 *
 * <p>In: what a browser or a program asks. Out: an {@link org.marsad.workbench.exchange.Answer}, or a refusal. Not known here: what the
 * pages say, and how the server is called. Start with {@link org.marsad.workbench.exchange.Route}; who is let in is told by
 * {@link org.marsad.workbench.exchange.Gate}.
 */
@NullMarked
package org.marsad.workbench.exchange;

import org.jspecify.annotations.NullMarked;
