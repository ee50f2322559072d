@NullMarked
package org.marsad.export.dossier;

import org.jspecify.annotations.NullMarked;
