package org.marsad.cluster.sink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.marsad.cluster.pack.Pack;
import org.marsad.cluster.step.Row;

/** Rows that wait for their checkpoint, in the order in which they came. */
record Rows(List<Row> list) {
    Rows {
        list = List.copyOf(list);
    }

    /** Rows as they lie in a checkpoint. */
    static final class Packer implements SimpleVersionedSerializer<Rows> {
        @Override
        public int getVersion() {
            return 1;
        }

        @Override
        public byte[] serialize(Rows rows) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(rows.list.size());
            for (Row row : rows.list) {
                byte[] packed = Pack.bytes(row);
                out.writeInt(packed.length);
                out.write(packed);
            }
            return bytes.toByteArray();
        }

        @Override
        public Rows deserialize(int version, byte[] bytes) throws IOException {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            List<Row> list = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                byte[] packed = new byte[in.readInt()];
                in.readFully(packed);
                list.add(Pack.record(packed, Row.class));
            }
            return new Rows(list);
        }
    }
}
