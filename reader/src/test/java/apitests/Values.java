package apitests;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All values of one type that a record holds, however deep. */
public final class Values {
    private Values() {}

    /** The values of {@code type} in {@code root} and in what it is made of, in their order. */
    public static <T> List<T> of(Class<T> type, Object root) {
        List<T> out = new ArrayList<>();
        collect(type, root, out);
        return out;
    }

    private static <T> void collect(Class<T> type, @Nullable Object value, List<T> out) {
        if (type.isInstance(value)) {
            out.add(type.cast(value));
        } else if (value instanceof Iterable<?> many) {
            many.forEach(each -> collect(type, each, out));
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                collect(type, part(part, value), out);
            }
        }
    }

    private static @Nullable Object part(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(part + ": expected to be public", e);
        }
    }
}
