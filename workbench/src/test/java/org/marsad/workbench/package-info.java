/** The workbench as a browser meets it: a server on a free port, asked by the JDK's client and by bare sockets. */
@NullMarked
package org.marsad.workbench;

import org.jspecify.annotations.NullMarked;
