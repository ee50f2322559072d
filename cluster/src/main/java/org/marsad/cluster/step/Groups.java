package org.marsad.cluster.step;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;

/** Which claims were one incident after the last regrouping. */
final class Groups {
    private final MapState<Long, String> groupOf;
    private final MapState<String, long[]> members;

    Groups(RuntimeContext context) {
        groupOf = context.getMapState(new MapStateDescriptor<>("group", Types.LONG, Types.STRING));
        members = context.getMapState(new MapStateDescriptor<>(
                "members", Types.STRING, PrimitiveArrayTypeInfo.LONG_PRIMITIVE_ARRAY_TYPE_INFO));
    }

    /** The groups in which some claims were. */
    Set<String> of(Set<Long> claims) throws Exception {
        Set<String> out = new HashSet<>();
        for (long no : claims) {
            String group = groupOf.get(no);
            if (group != null) {
                out.add(group);
            }
        }
        return out;
    }

    /** A group is no more. */
    void end(String group) throws Exception {
        members.remove(group);
    }

    /** Whether these are not the members that a group had; from now on they are. */
    boolean change(String group, Collection<Long> claims) throws Exception {
        long[] numbers = claims.stream().mapToLong(Long::longValue).sorted().toArray();
        if (Arrays.equals(numbers, members.get(group))) {
            return false;
        }
        members.put(group, numbers);
        for (long no : numbers) {
            groupOf.put(no, group);
        }
        return true;
    }
}
