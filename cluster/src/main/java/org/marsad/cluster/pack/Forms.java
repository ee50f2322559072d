package org.marsad.cluster.pack;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.incident.Sketch;

/** The forms of all types that a record may be made of. */
final class Forms {
    private static final Form STRING = form(Text::write, Text::read);
    private static final Form INT = form((v, out) -> out.writeInt((Integer) v), DataInput::readInt);
    private static final Form LONG = form((v, out) -> out.writeLong((Long) v), DataInput::readLong);
    private static final Form DOUBLE = form((v, out) -> out.writeDouble((Double) v), DataInput::readDouble);
    private static final Form BOOLEAN = form((v, out) -> out.writeBoolean((Boolean) v), DataInput::readBoolean);

    private static final Map<Class<?>, Form> SIMPLE = Map.ofEntries(
            Map.entry(String.class, STRING),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(
                    LocalDate.class,
                    form(
                            (v, out) -> out.writeLong(((LocalDate) v).toEpochDay()),
                            in -> LocalDate.ofEpochDay(in.readLong()))),
            Map.entry(
                    OffsetDateTime.class,
                    form((v, out) -> Text.write(v.toString(), out), in -> OffsetDateTime.parse(Text.read(in)))),
            Map.entry(Sketch.class, form(Forms::sketch, Forms::sketch)));

    private Forms() {}

    /** Writes one value. */
    private interface Write {
        void to(Object value, DataOutput out) throws IOException;
    }

    /** Reads one value. */
    private interface Read {
        Object from(DataInput in) throws IOException;
    }

    private static Form form(Write write, Read read) {
        return new Form() {
            @Override
            public void write(Object value, DataOutput out) throws IOException {
                write.to(value, out);
            }

            @Override
            public Object read(DataInput in) throws IOException {
                return read.from(in);
            }
        };
    }

    /**
     * The form of a type.
     *
     * @throws IllegalArgumentException where it has none
     */
    static Form of(Type type) {
        if (type instanceof ParameterizedType many) {
            Form each = of(many.getActualTypeArguments()[0]);
            if (many.getRawType() == List.class) {
                return form((v, out) -> all((List<?>) v, each, out), in -> all(new ArrayList<>(), each, in));
            }
            if (many.getRawType() == Set.class) {
                return form((v, out) -> all((Set<?>) v, each, out), in -> all(new LinkedHashSet<>(), each, in));
            }
        }
        if (type instanceof Class<?> one) {
            Form simple = SIMPLE.get(one);
            if (simple != null) {
                return simple;
            }
            if (one.isEnum()) {
                Object[] constants = one.getEnumConstants();
                return form((v, out) -> out.writeByte(((Enum<?>) v).ordinal()), in -> constants[in.readByte()]);
            }
            if (one.isRecord()) {
                return form(
                        (v, out) -> Shape.of(one).write(v, out),
                        in -> Shape.of(one).read(in));
            }
        }
        throw new IllegalArgumentException("pack: expected a type that can be written, found " + type);
    }

    private static void all(Collection<?> values, Form each, DataOutput out) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            each.write(value, out);
        }
    }

    private static Collection<Object> all(Collection<Object> values, Form each, DataInput in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            values.add(each.read(in));
        }
        return values;
    }

    private static void sketch(Object value, DataOutput out) throws IOException {
        for (int n : ((Sketch) value).numbers()) {
            out.writeInt(n);
        }
    }

    private static Object sketch(DataInput in) throws IOException {
        int[] numbers = new int[Sketch.SIZE];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return Sketch.of(numbers);
    }
}
