package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incident as an annotator or Marsad describes it; both forms come to the same here. Null and empty mean not stated.
 *
 * @param from the first day, ISO, or where only the last is stated that one
 * @param to the last day, ISO, or where only the first is stated that one
 * @param sources from the channel to the origin in readings, from the origin to the channels in annotations
 * @param evidence the clause that states it
 */
record Act(
        @Nullable String type,
        @Nullable String focus,
        @Nullable String status,
        @Nullable String from,
        @Nullable String to,
        List<Place> places,
        @Nullable Bounds killed,
        @Nullable Bounds wounded,
        List<Party> perpetrators,
        List<Party> targets,
        List<Name> sources,
        String evidence) {

    static Act of(JsonNode incident) {
        JsonNode when = Fields.single(incident.path("when"));
        String start = first(incident.path("date_start"), when.path("from"));
        String end = first(incident.path("date_end"), when.path("to"));
        return new Act(
                type(incident),
                Fields.text(incident.path("focus")),
                Fields.text(incident.path("status")),
                start == null ? end : start,
                end == null ? start : end,
                Place.of(incident),
                Bounds.of(incident.path("killed")),
                Bounds.of(incident.path("wounded")),
                Party.of(incident.path("perpetrator")),
                Party.of(incident.path("target")),
                sources(incident),
                Fields.evidence(incident));
    }

    /** An annotated incident and other annotators' readings of it: agreeing with any of them is right. */
    static List<Act> annotated(JsonNode incident) {
        return Stream.concat(
                        Stream.of(incident),
                        Fields.stream(incident.path("also")).filter(JsonNode::isObject))
                .map(Act::of)
                .toList();
    }

    /** The type of a claim's event, which annotations write without the event; null where there is none. */
    static @Nullable String type(JsonNode claim) {
        return first(claim.path("type"), Fields.single(claim.path("event")).path("type"));
    }

    /** Whether it is the report's news, which it is unless it says otherwise. */
    boolean isMain() {
        return focus == null || focus.equals("main");
    }

    Set<String> words() {
        return Set.copyOf(Name.fold(evidence));
    }

    private static List<Name> sources(JsonNode incident) {
        if (!Fields.isStated(incident.path("source"))) {
            return Fields.many(incident.path("source_chain")).stream()
                    .flatMap(link -> Fields.names(link).stream())
                    .toList();
        }
        JsonNode source = Fields.single(incident.path("source"));
        List<@Nullable String> names = new ArrayList<>();
        names.add(Fields.text(source.path("name")));
        Fields.stream(source.path("via"))
                .forEach(via -> names.add(Fields.text(Fields.single(via).path("name"))));
        return names.stream().filter(Objects::nonNull).map(Name::of).toList();
    }

    private static @Nullable String first(JsonNode one, JsonNode other) {
        String text = Fields.text(one);
        return text != null ? text : Fields.text(other);
    }
}
