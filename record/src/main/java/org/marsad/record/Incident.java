package org.marsad.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A specific act of violence or coercion, or a specific strategic act, that is said to have happened.
 *
 * @param type kind of event
 * @param detail finer kind for {@link EventType#OTHER_STRATEGIC} (siege, release, …), or null
 * @param when the time, or null where the report gives none
 * @param where the places, finest first; empty where the report names none
 * @param perpetrator who acted; of two sides that fight, the one named first
 * @param target who was acted on; of two sides that fight, the other
 * @param means what it was done with
 * @param killed null where not stated; a stated "none" is exactly 0
 * @param wounded null where not stated; a stated "none" is exactly 0
 * @param captured null where not stated
 * @param missing null where not stated
 * @param casualties one joint figure for killed and wounded whose split is unknown, or null
 * @param accounts what each source says, where several in one report differ
 * @param persons victims named or described one by one
 * @param deniedBy who denies it
 */
public record Incident(
        About about,
        EventType type,
        @Nullable String detail,
        @Nullable When when,
        List<Where> where,
        List<Actor> perpetrator,
        List<Actor> target,
        List<Means> means,
        @Nullable Toll killed,
        @Nullable Toll wounded,
        @Nullable Toll captured,
        @Nullable Toll missing,
        @Nullable Toll casualties,
        List<Account> accounts,
        List<Person> persons,
        List<Link> deniedBy)
        implements Claim {
    public Incident {
        where = List.copyOf(where);
        perpetrator = List.copyOf(perpetrator);
        target = List.copyOf(target);
        means = List.copyOf(means);
        accounts = List.copyOf(accounts);
        persons = List.copyOf(persons);
        deniedBy = List.copyOf(deniedBy);
        if (about.modality() != Modality.OCCURRED) {
            throw new IllegalArgumentException("incident: expected what occurred, found " + about.modality());
        }
    }

    /** The tolls that it states, by the names of their fields in output: {@code killed}, {@code wounded}, …; each once. */
    public Map<String, Toll> tolls() {
        Map<String, Toll> out = new LinkedHashMap<>();
        put(out, "killed", killed);
        put(out, "wounded", wounded);
        put(out, "casualties", casualties);
        put(out, "captured", captured);
        put(out, "missing", missing);
        return out;
    }

    private static void put(Map<String, Toll> tolls, String field, @Nullable Toll toll) {
        if (toll != null) {
            tolls.put(field, toll);
        }
    }

    @Override
    public String kind() {
        return "incident";
    }
}
