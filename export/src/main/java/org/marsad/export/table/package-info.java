/** Tables as files: comma-separated values as spreadsheets open them (RFC 4180, UTF-8, CRLF). */
@NullMarked
package org.marsad.export.table;

import org.jspecify.annotations.NullMarked;
