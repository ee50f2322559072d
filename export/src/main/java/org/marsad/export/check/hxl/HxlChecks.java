package org.marsad.export.check.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.export.check.row.Duplicates;
import org.marsad.export.check.row.RowCheck;

/** All that the rows below a row of hashtags are held against. */
public final class HxlChecks {
    /** Tags of columns that name a row. */
    private static final List<String> NAMING =
            List.of("#meta+id", "#event+id", "#event+code", "#meta+code", "#activity+id");

    /** Hashtags whose cells are numbers. Source: HXL standard 1.1, hashtag dictionary. */
    private static final Set<String> NUMBERS =
            Set.of("#affected", "#inneed", "#population", "#reached", "#targeted", "#value");

    private static final Set<String> WORDS =
            Set.of("code", "name", "text", "type", "label", "description", "id", "url", "list");

    private HxlChecks() {}

    /** Columns that name a row, the best first. */
    public static List<String> idColumns() {
        return NAMING;
    }

    /**
     * Checks for the rows of one file; they keep what they saw of it.
     *
     * @param alone whether the hashtags are all that is known of the columns, so that nothing else checks ids and points
     */
    public static List<RowCheck> of(Tags tags, boolean alone) {
        List<RowCheck> out = new ArrayList<>();
        Map<String, Tag> all = tags.byName();
        tags.header().names().stream().filter(all::containsKey).distinct().forEach(name -> {
            Tag tag = all.get(name);
            if (tag == null) {
                return;
            }
            if (NUMBERS.contains(tag.name()) && tag.attributes().stream().noneMatch(WORDS::contains)) {
                out.add(new Numbers(name, tag, all));
            } else if (tag.name().equals("#date") && tag.attributes().stream().noneMatch(WORDS::contains)) {
                out.add(new Dates(name, tag, all));
            } else if (tag.name().equals("#country") && tag.has("code") && !foreign(tag)) {
                out.add(new CountryCode(name, tag));
            }
        });
        if (alone) {
            out.add(new Points(all));
            NAMING.stream().filter(all::containsKey).findFirst().ifPresent(id -> out.add(new Duplicates(id, Set.of())));
        }
        return out;
    }

    /** Whether codes are of another vocabulary than ISO 3166-1's letters. */
    private static boolean foreign(Tag tag) {
        return tag.attributes().stream()
                .anyMatch(a -> a.startsWith("v_") && !a.equals("v_iso2") && !a.equals("v_iso3"));
    }
}
