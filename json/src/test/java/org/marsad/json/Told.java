package org.marsad.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Found;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** An invented report whose words can be pointed at. */
record Told(String text) {
    static final String ID = "sha256:" + "0123456789abcdef".repeat(4);

    Evidence words(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("told: expected words of the report, found \"" + words + "\"");
        }
        return Evidence.in(text, start, start + words.length());
    }

    Report report() {
        Published day = Published.parse("2020-05-06", null);
        return new Report(ID, "told", null, null, null, day, "ar", text, List.of());
    }

    Report fullReport() {
        Published moment = Published.parse("2020-05-06T10:00:00+03:00", null);
        List<String> notes = List.of("read as windows-1256");
        return new Report(ID, "told", "وكالة مخترعة", "https://example.org/1", "عنوان", moment, "ar", text, notes);
    }

    About about(String id, String evidence, Modality modality, Link... chain) {
        return new About(
                id,
                words(evidence),
                List.of(),
                List.of(chain),
                Status.ASSERTED,
                modality,
                Focus.MAIN,
                List.of("r"),
                0.9);
    }

    Actor actor(String id, @Nullable String party, @Nullable String nameEn, String words) {
        return new Actor(id, party, words, nameEn, words(words));
    }

    Link link(Link.Role role, String verb, String words) {
        return new Link("OTHER:" + words, words, "the " + words, role, verb, words(words), SourceKind.MEDIA, null);
    }

    When day(String from, String words) {
        LocalDate day = LocalDate.parse(from);
        return new When(day, day, When.Precision.DAY, "yesterday", words(words));
    }

    When since(String from, String words) {
        return new When(LocalDate.parse(from), null, When.Precision.MONTH_PART, "since", words(words));
    }

    When unresolved(String words) {
        return new When(null, null, When.Precision.VAGUE, "past-period", words(words));
    }

    Where place(String words) {
        return new Where(
                "SY-0901",
                words,
                "Al Quriyah",
                Where.Kind.SETTLEMENT,
                Where.Relation.DESERT,
                "Deir ez-Zor",
                "SY",
                35.01,
                40.51,
                25,
                2,
                2,
                List.of(),
                words(words));
    }

    Where openPlace(String words) {
        return new Where(
                null,
                words,
                null,
                null,
                Where.Relation.NEAR,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("SY-0902", "IQ-0101"),
                words(words));
    }

    Found<CountRange> count(CountRange range, String words) {
        return new Found<>(range, words(words));
    }

    Toll toll(CountRange range, String words) {
        return new Toll(range, Victims.UNKNOWN, false, List.of(), words(words));
    }
}
