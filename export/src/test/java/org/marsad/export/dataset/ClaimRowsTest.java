package org.marsad.export.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.export.Memory;
import org.marsad.export.Stock;
import org.marsad.export.Terms;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Sketch;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;
import org.marsad.record.About;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Means;
import org.marsad.record.Modality;
import org.marsad.record.Person;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** One invented claim with every field, in a text whose characters are not all of one UTF-16 unit. */
class ClaimRowsTest {
    private static final String TEXT =
            "\uD83D\uDD25 قال المصدر: قتل 14 بينهم 3 أطفال منهم سامر (7 أعوام) في حي الورد بغارة أمس، ونفت تركيا";

    private static Evidence words(String words) {
        int at = TEXT.indexOf(words);
        return Evidence.in(TEXT, at, at + words.length());
    }

    private static Testimony testimony() {
        Link source = new Link(
                "OTHER:source", "المصدر", null, Link.Role.ORIGINATOR, "قال", words("المصدر"), SourceKind.MEDICAL, null);
        Toll killed = new Toll(
                CountRange.exactly(14),
                Victims.CIVILIANS,
                true,
                List.of(new Subset("children", CountRange.exactly(3), words("3 أطفال"))),
                words("14"));
        Where quarter = new Where(
                null,
                "الورد",
                null,
                Where.Kind.DISTRICT,
                Where.Relation.IN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                words("الورد"));
        Incident claim = new Incident(
                new About(
                        "c1",
                        words("قتل 14"),
                        List.of(),
                        List.of(source),
                        Status.DISPUTED,
                        Modality.OCCURRED,
                        Focus.MAIN,
                        List.of("actions:قتل", "toll"),
                        0.75),
                EventType.OTHER_STRATEGIC,
                "siege",
                new When(LocalDate.of(2020, 5, 5), null, When.Precision.VAGUE, "yesterday", words("أمس")),
                List.of(quarter),
                List.of(new Actor("STATE:TR", null, "تركيا", "Turkey", words("تركيا"))),
                List.of(),
                List.of(new Means("aircraft", words("غارة"))),
                killed,
                null,
                null,
                null,
                null,
                List.of(new Account(killed, null, List.of(source)), new Account(null, null, List.of())),
                List.of(new Person("سامر", 7, "male", null, Harm.KILLED, words("سامر"))),
                List.of(new Link(
                        "STATE:TR",
                        "تركيا",
                        "Turkey",
                        Link.Role.ORIGINATOR,
                        "نفى",
                        words("تركيا"),
                        SourceKind.SIDE,
                        "STATE:TR")));
        return new Testimony("sha256:1", "r1", "صحيفة", null, null, Sketch.of(TEXT.split(" ")), claim);
    }

    private static List<Map<String, String>> rows(Terms terms) throws IOException {
        Testimony t = testimony();
        Stock stock = new Stock(List.of(new Kept(Occurrence.of(List.of(t)), new Filed(1, List.of(), List.of()))))
                .saying(t, TEXT);
        return Table.of(Memory.of(new Dataset(), stock, terms).text("claims.csv"))
                .rows();
    }

    @Test
    void aRowForEachThingThatAClaimSays() throws IOException {
        assertThat(rows(Terms.of(Policy.UCDP)).stream()
                        .map(r -> r.get("row") + " " + r.get("field") + " " + r.get("value") + " " + r.get("low")))
                .containsExactly(
                        "1 event other_strategic ",
                        "2 event.detail siege ",
                        "3 when 2020-05-05/.. ",
                        "4 where  ",
                        "5 perpetrator STATE:TR ",
                        "6 means aircraft ",
                        "7 killed  14",
                        "8 killed.part  3",
                        "9 account.killed  14",
                        "10 killed.part  3".replace("killed.part", "account.killed.part"),
                        "11 person.killed male; 7 years ",
                        "12 denied_by STATE:TR ");
    }

    @Test
    void everySpanLeadsToExactlyTheWords() throws IOException {
        int[] points = TEXT.codePoints().toArray();
        for (Map<String, String> row : rows(Terms.of(Policy.UCDP))) {
            int start = Integer.parseInt(row.getOrDefault("start", ""));
            int end = Integer.parseInt(row.getOrDefault("end", ""));
            assertThat(new String(points, start, end - start))
                    .as(row.get("field"))
                    .isEqualTo(row.get("words"));
        }
        assertThat(TEXT.length()).isGreaterThan(points.length);
    }

    @Test
    void tellsWhoSaysItAndHowFar() throws IOException {
        Map<String, String> killed = rows(Terms.of(Policy.UCDP)).get(6);
        assertThat(killed)
                .containsEntry("originator", "OTHER:source")
                .containsEntry("chain", "المصدر")
                .containsEntry("report", "sha256:1")
                .containsEntry("group", "civilians")
                .containsEntry("provisional", "true")
                .containsEntry("status", "disputed")
                .containsEntry("confidence", "0.75")
                .containsEntry("rule", "actions:قتل toll");
    }

    @Test
    void withoutTheTextThereAreWordsButNoSpans() throws IOException {
        Testimony t = testimony();
        assertThat(new ClaimRows("i", t, new org.marsad.incident.source.Origins(List.of(t)), null).all())
                .allMatch(row -> row.get("words") != null && !row.containsKey("start"));
    }
}
