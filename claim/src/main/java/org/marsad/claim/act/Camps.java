package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;

/** Who fights whom, and which things some side holds; the same for all texts. Source: table {@code world/camps.tsv}. */
final class Camps {
    private final Map<String, List<Entry>> camps = new HashMap<>();
    private final Set<String> held = new HashSet<>();

    Camps(Knowledge knowledge) {
        for (Entry camp : knowledge.entries("camps")) {
            for (String party : camp.get("parties").split("\\|")) {
                camps.computeIfAbsent(party, k -> new ArrayList<>()).add(camp);
            }
        }
        for (Entry site : knowledge.entries("sites")) {
            if (site.is("group", "held") || site.is("group", "state")) {
                held.add("OTHER:" + site.get("english"));
            }
        }
    }

    /** Whether an id is that of a thing that some side holds, where none is named. */
    boolean held(String id) {
        return held.contains(id);
    }

    /** Whether two parties are in different camps of one war. */
    boolean against(String a, String b) {
        for (Entry x : of(a)) {
            for (Entry y : of(b)) {
                if (x.id() != y.id() && x.get("war").equals(y.get("war"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two parties share a camp. */
    boolean together(String a, String b) {
        return of(a).stream().anyMatch(x -> of(b).stream().anyMatch(y -> x.id() == y.id()));
    }

    private List<Entry> of(String party) {
        return camps.getOrDefault(party, List.of());
    }
}
