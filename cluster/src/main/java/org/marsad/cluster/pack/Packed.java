package org.marsad.cluster.pack;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/**
 * Tells the engine how records of a class travel.
 *
 * @param <T> the record
 */
public final class Packed<T> extends TypeInformation<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    private Packed(Class<T> type) {
        this.type = type;
    }

    /** The way of records of this class. */
    public static <T extends Record> Packed<T> as(Class<T> type) {
        return new Packed<>(type);
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public Class<T> getTypeClass() {
        return type;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public TypeSerializer<T> createSerializer(SerializerConfig config) {
        return new PackedSerializer<>(type);
    }

    @Override
    public String toString() {
        return "packed " + type.getSimpleName();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Packed<?> other && other.type == type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public boolean canEqual(Object o) {
        return o instanceof Packed<?>;
    }
}
