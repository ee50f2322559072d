package org.marsad.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.Claim;
import org.marsad.record.Cost;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Focus;
import org.marsad.record.Found;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Person;
import org.marsad.record.Posture;
import org.marsad.record.Reading;
import org.marsad.record.SourceKind;
import org.marsad.record.Statement;
import org.marsad.record.Status;
import org.marsad.record.Subset;
import org.marsad.record.Tally;
import org.marsad.record.Toll;
import org.marsad.record.Vague;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;
import org.marsad.record.Where.Kind;
import org.marsad.record.Where.Relation;

/** Readings by hand of an invented report. */
public final class SampleReading {
    private static final Told TOLD = new Told("""
            قالت قناة الميناء نقلا عن المرصد المحلي إن غارة أمس قتلت 14 مقاتلا بينهم 3 أطفال في بادية القورية والميادين بدير الزور
            وأصيب العشرات. واتهمت دمشق إسرائيل بقصف السفيرة قبل وقت قصير، ونفت الوزارة. وقال المشفى إن 16 قتلوا.
            وتوعد الوزير المسلحين بالرد «سنرد». ولهم 11 قاعدة في سوريا منذ مطلع أيار.
            وقتل أكثر من 2000 عنصر خلال الأشهر الماضية. وأنفقوا نحو 30 مليار دولار على السلاح.
            ومن القتلى سالم العلي (12 عاما)، وخطف خمسة قرب النخل.
            """);

    private SampleReading() {}

    public static Reading reading() {
        return new Reading(
                TOLD.report("told", "وكالة مخترعة", "غارة في البادية"),
                List.of(strike(), alleged(), disputed(), abduction(), statement(), posture(), tally(), cost()),
                List.of("'قبل وقت قصير' gives no day"),
                null);
    }

    /** An attack whose words, place and source are given: for what a hostile report may hold. */
    public static Reading attack(Told told, String evidence, String place, String source) {
        Where where = new Where(
                null,
                place,
                place,
                null,
                Relation.IN,
                place,
                place,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                told.words(evidence));
        Link link = new Link(
                source, source, source, Link.Role.ORIGINATOR, source, told.words(evidence), SourceKind.MEDIA, null);
        return new Reading(
                told.report(place, source, place),
                List.of(incident(told.about(evidence, link), EventType.ATTACK, place, null, List.of(where))),
                List.of(source),
                null);
    }

    private static Incident incident(
            About about, EventType type, @Nullable String detail, @Nullable When when, List<Where> where) {
        return new Incident(
                about, type, detail, when, where, List.of(), List.of(), List.of(), null, null, null, null, null,
                List.of(), List.of(), List.of());
    }

    private static Claim strike() {
        Link channel = TOLD.link(null, "قالت", "قناة الميناء");
        Link origin = TOLD.link("Local Observatory", "نقل", "المرصد المحلي");
        Subset children = new Subset("children", CountRange.exactly(3), TOLD.words("3 أطفال"));
        Toll killed =
                new Toll(CountRange.exactly(14), Victims.COMBATANTS, true, List.of(children), TOLD.words("14 مقاتلا"));
        Toll wounded = new Toll(CountRange.of(Vague.TENS), Victims.UNKNOWN, false, List.of(), TOLD.words("العشرات"));
        return new Incident(
                TOLD.about("غارة أمس قتلت 14 مقاتلا بينهم 3 أطفال في بادية القورية والميادين", channel, origin),
                EventType.AIR_DRONE_STRIKE,
                null,
                TOLD.when("2020-05-05", "2020-05-05", "أمس"),
                List.of(
                        TOLD.place(Kind.SETTLEMENT, Relation.DESERT, "Al Quriyah", "Deir ez-Zor", "القورية"),
                        TOLD.place(Kind.SETTLEMENT, Relation.DESERT, "Al Mayadin", "Deir ez-Zor", "الميادين"),
                        TOLD.place(Kind.ADMIN1, Relation.IN, "Deir ez-Zor", "Deir ez-Zor", "دير الزور")),
                List.of(TOLD.actor("STATE:IL", "Israel (armed forces)", "إسرائيل")),
                List.of(TOLD.actor("OTHER:gunmen", null, "المسلحين"), TOLD.actor("STATE:SY", "Syria", "دمشق")),
                List.of(),
                killed,
                wounded,
                null,
                null,
                null,
                List.of(),
                List.of(new Person("سالم العلي", 12, "male", null, Harm.KILLED, TOLD.words("سالم العلي"))),
                List.of());
    }

    private static Claim alleged() {
        Link damascus = TOLD.link("Damascus", "اتهم", "دمشق");
        About about = TOLD.about(
                "واتهمت دمشق إسرائيل بقصف السفيرة", Status.ALLEGED, Modality.OCCURRED, Focus.BACKGROUND, damascus);
        return incident(
                about,
                EventType.SHELLING_ARTILLERY_MISSILE,
                null,
                TOLD.when(null, null, "قبل وقت قصير"),
                List.of(TOLD.place(Kind.SETTLEMENT, Relation.IN, "As Safirah", "Aleppo", "السفيرة")));
    }

    private static Claim disputed() {
        Link observatory = TOLD.link("Local Observatory", "قال", "المرصد المحلي");
        Link hospital = TOLD.link(null, "قال", "المشفى");
        Link ministry = TOLD.link("the ministry", "نفى", "الوزارة");
        Toll fourteen = new Toll(CountRange.exactly(14), Victims.UNKNOWN, false, List.of(), TOLD.words("14"));
        Toll sixteen = new Toll(CountRange.exactly(16), Victims.UNKNOWN, false, List.of(), TOLD.words("16"));
        Toll both = new Toll(CountRange.between(14, 16), Victims.UNKNOWN, false, List.of(), TOLD.words("14"));
        return new Incident(
                TOLD.about("إن 16 قتلوا", Status.DISPUTED, Modality.OCCURRED, Focus.MAIN, observatory),
                EventType.ATTACK,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                both,
                null,
                null,
                null,
                null,
                List.of(
                        new Account(fourteen, null, List.of(TOLD.link(null, "قالت", "قناة الميناء"), observatory)),
                        new Account(sixteen, null, List.of(hospital))),
                List.of(),
                List.of(ministry));
    }

    private static Claim abduction() {
        Where open = new Where(
                null,
                "النخل",
                null,
                null,
                Relation.NEAR,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("SY-0902", "IQ-0101"),
                TOLD.words("النخل"));
        Toll captured = new Toll(CountRange.exactly(5), Victims.CIVILIANS, false, List.of(), TOLD.words("خمسة"));
        Toll missing = new Toll(CountRange.atMost(2), Victims.UNKNOWN, false, List.of(), TOLD.words("خمسة"));
        Toll joint = new Toll(CountRange.exactly(0), Victims.UNKNOWN, false, List.of(), TOLD.words("خمسة"));
        return new Incident(
                TOLD.about("وخطف خمسة قرب النخل"),
                EventType.OTHER_STRATEGIC,
                "siege",
                TOLD.when("2020-05-01", "2020-05-10", "مطلع أيار"),
                List.of(open),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                captured,
                missing,
                joint,
                List.of(),
                List.of(),
                List.of());
    }

    private static Claim statement() {
        About about = TOLD.about(
                "وتوعد الوزير المسلحين بالرد «سنرد»",
                Status.ASSERTED,
                Modality.THREATENED,
                Focus.MAIN,
                TOLD.link("the minister", "توعد", "الوزير"));
        return new Statement(
                about,
                List.of(TOLD.actor("STATE:SY", "the minister", "الوزير")),
                Statement.Act.THREATEN,
                List.of(TOLD.actor("OTHER:gunmen", "gunmen", "المسلحين")),
                TOLD.when("2020-05-05", "2020-05-05", "أمس"),
                true,
                TOLD.words("سنرد"));
    }

    private static Claim posture() {
        return new Posture(
                TOLD.about("ولهم 11 قاعدة في سوريا منذ مطلع أيار"),
                gunmen(),
                Posture.What.BASES,
                new Found<>(CountRange.exactly(11), TOLD.words("11 قاعدة")),
                List.of(TOLD.place(Kind.COUNTRY, Relation.IN, "Syria", null, "سوريا")),
                TOLD.when("2020-05-01", null, "مطلع أيار"),
                TOLD.when(null, "2020-05-05", "أمس"));
    }

    private static Claim tally() {
        return new Tally(
                TOLD.about("وقتل أكثر من 2000 عنصر خلال الأشهر الماضية"),
                Tally.What.KILLED,
                new Found<>(CountRange.atLeast(2000), TOLD.words("أكثر من 2000 عنصر")),
                TOLD.when(null, null, "خلال الأشهر الماضية"),
                null,
                List.of(TOLD.place(Kind.COUNTRY, Relation.IN, "Syria", null, "سوريا")),
                gunmen(),
                EventType.AIR_DRONE_STRIKE);
    }

    private static Claim cost() {
        return new Cost(
                TOLD.about("وأنفقوا نحو 30 مليار دولار على السلاح"),
                gunmen(),
                new Found<>(CountRange.about(30_000_000_000L), TOLD.words("نحو 30 مليار")),
                "USD",
                "السلاح",
                TOLD.when("2011-01-01", null, "خلال الأشهر الماضية"));
    }

    private static List<Actor> gunmen() {
        return List.of(TOLD.actor("OTHER:gunmen", "gunmen", "المسلحين"));
    }
}
