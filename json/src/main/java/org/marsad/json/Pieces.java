package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Actor;
import org.marsad.record.CodePoints;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Found;
import org.marsad.record.Link;
import org.marsad.record.When;
import org.marsad.record.Where;

/**
 * Writes the pieces that claims and incidents are made of. What is absent is left out; null stands for an open bound of a count alone.
 * Without a text there are no words: an incident's pieces come from many reports, and each of its claims has its own.
 */
final class Pieces {
    private final JsonGenerator json;
    private final @Nullable CodePoints points;

    Pieces(JsonGenerator json, @Nullable CodePoints points) {
        this.json = json;
        this.points = points;
    }

    /** Writes one element of a list. */
    interface Element<T> {
        void write(T value) throws IOException;
    }

    /** A list, even an empty one. */
    <T> void list(String field, List<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    /** A list that is left out where it is empty. */
    <T> void some(String field, List<T> values, Element<T> element) throws IOException {
        if (!values.isEmpty()) {
            list(field, values, element);
        }
    }

    void strings(String field, List<String> values) throws IOException {
        list(field, values, json::writeString);
    }

    void optional(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    void code(String field, Enum<?> value) throws IOException {
        json.writeStringField(field, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void words(Evidence words) throws IOException {
        if (points == null) {
            return;
        }
        json.writeStringField("text", words.text());
        json.writeNumberField("start", points.at(words.start()));
        json.writeNumberField("end", points.at(words.end()));
    }

    void evidence(Evidence words) throws IOException {
        json.writeStartObject();
        words(words);
        json.writeEndObject();
    }

    void evidence(String field, Evidence words) throws IOException {
        json.writeFieldName(field);
        evidence(words);
    }

    void actors(String field, List<Actor> actors) throws IOException {
        some(field, actors, this::actor);
    }

    private void actor(Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        words(actor.words());
        optional("name_en", actor.nameEn());
        optional("party", actor.party());
        json.writeEndObject();
    }

    void link(Link link) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", link.id());
        json.writeStringField("name", link.name());
        words(link.words());
        optional("name_en", link.nameEn());
        code("role", link.role());
        json.writeStringField("verb", link.verb());
        code("kind", link.kind());
        optional("side", link.side());
        json.writeEndObject();
    }

    void when(String field, @Nullable When when) throws IOException {
        if (when == null) {
            return;
        }
        json.writeObjectFieldStart(field);
        if (when.from() != null) {
            json.writeStringField("from", when.from().toString());
        }
        if (when.to() != null) {
            json.writeStringField("to", when.to().toString());
        }
        code("precision", when.precision());
        words(when.words());
        json.writeStringField("rule", when.rule());
        json.writeEndObject();
    }

    void places(List<Where> places) throws IOException {
        some("where", places, this::place);
    }

    private void place(Where place) throws IOException {
        json.writeStartObject();
        optional("id", place.id());
        json.writeStringField("name", place.name());
        optional("name_en", place.nameEn());
        words(place.words());
        if (place.kind() != null) {
            code("kind", place.kind());
        }
        code("relation", place.relation());
        optional("admin1", place.admin1());
        optional("country", place.country());
        if (place.lat() != null && place.lon() != null) {
            json.writeNumberField("lat", place.lat());
            json.writeNumberField("lon", place.lon());
        }
        number("radius_km", place.radiusKm());
        number("ucdp_where_prec", place.ucdpPrecision());
        number("acled_geo_precision", place.acledPrecision());
        some("candidates", place.candidates(), json::writeString);
        json.writeEndObject();
    }

    void number(String field, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(field, value);
        }
    }

    void count(String field, Found<CountRange> count) throws IOException {
        json.writeObjectFieldStart(field);
        range(count.value());
        words(count.words());
        json.writeEndObject();
    }

    void range(CountRange range) throws IOException {
        bound("low", range.low());
        bound("high", range.high());
        json.writeBooleanField("approximate", range.approximate());
        if (range.vague() != null) {
            code("vague", range.vague());
        }
    }

    private void bound(String field, @Nullable Long value) throws IOException {
        json.writeFieldName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    void event(EventType type, @Nullable String detail) throws IOException {
        json.writeObjectFieldStart("event");
        json.writeStringField("type", type.code());
        optional("detail", detail);
        strings("acled", type.acled());
        some("plover", type.plover(), json::writeString);
        json.writeEndObject();
    }
}
