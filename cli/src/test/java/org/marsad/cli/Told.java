package org.marsad.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.When;
import org.marsad.record.Where;

/** An invented report whose words can be pointed at. */
public record Told(String text) {
    public Evidence words(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("told: expected words of the report, found \"" + words + "\"");
        }
        return Evidence.in(text, start, start + words.length());
    }

    public Report report() {
        return report("told", null, null);
    }

    public Report report(String name, @Nullable String source, @Nullable String title) {
        Published day = Published.parse("2020-05-06", null);
        return new Report(
                "sha256:" + "0123456789abcdef".repeat(4), name, source, null, title, day, "ar", text, List.of());
    }

    public About about(String evidence, Link... chain) {
        return about(evidence, Status.ASSERTED, Modality.OCCURRED, Focus.MAIN, chain);
    }

    public About about(String evidence, Status status, Modality modality, Focus focus, Link... chain) {
        return new About("c1", words(evidence), List.of(), List.of(chain), status, modality, focus, List.of("r"), 0.9);
    }

    public Actor actor(String id, @Nullable String nameEn, String words) {
        return new Actor(id, null, words, nameEn, words(words));
    }

    public Link link(@Nullable String nameEn, String verb, String words) {
        return new Link(
                "OTHER:" + words, words, nameEn, Link.Role.ORIGINATOR, verb, words(words), SourceKind.MEDIA, null);
    }

    public When when(@Nullable String from, @Nullable String to, String words) {
        return new When(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                When.Precision.DAY,
                "r",
                words(words));
    }

    public Where place(
            Where.Kind kind, Where.Relation relation, @Nullable String nameEn, @Nullable String admin1, String words) {
        return new Where(
                "P-" + words,
                words,
                nameEn,
                kind,
                relation,
                admin1,
                "SY",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                words(words));
    }
}
