package org.marsad.cluster.pack;

import static java.util.Objects.requireNonNull;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the records of a class lie in bytes: their components one after another. */
final class Shape implements Form {
    private static final ClassValue<Shape> ALL = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private Method[] accessors = {};
    private Form[] forms = {};
    private @Nullable Constructor<?> constructor;

    private Shape(Class<?> type) {
        this.type = type;
    }

    /**
     * The shape of a class of records.
     *
     * @throws IllegalArgumentException where it is none, or has a component that cannot be written
     */
    static Shape of(Class<?> type) {
        Shape shape = ALL.get(type);
        shape.look();
        return shape;
    }

    /** Looks at the components when the first record comes, for one may hold others of its own class. */
    private synchronized void look() {
        if (constructor != null) {
            return;
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("pack: expected a record, found " + type);
        }
        RecordComponent[] parts = type.getRecordComponents();
        accessors = Arrays.stream(parts).map(Shape::accessor).toArray(Method[]::new);
        forms = Arrays.stream(parts)
                .map(part -> Forms.of(part.getGenericType()))
                .toArray(Form[]::new);
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> found = type.getDeclaredConstructor(types);
            found.setAccessible(true);
            constructor = found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
    }

    private static Method accessor(RecordComponent part) {
        Method accessor = part.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
        try {
            for (int i = 0; i < forms.length; i++) {
                Object part = accessors[i].invoke(value);
                out.writeBoolean(part != null);
                if (part != null) {
                    forms[i].write(part, out);
                }
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type + ": cannot be asked", e);
        }
    }

    @Override
    public Object read(DataInput in) throws IOException {
        @Nullable Object[] parts = new @Nullable Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            parts[i] = in.readBoolean() ? forms[i].read(in) : null;
        }
        try {
            return requireNonNull(constructor).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IOException(type + ": expected the bytes of one, found others", e);
        }
    }
}
