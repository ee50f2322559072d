package org.marsad.cluster.pack;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How values of one type lie in bytes; none is null. */
interface Form {
    void write(Object value, DataOutput out) throws IOException;

    Object read(DataInput in) throws IOException;
}
