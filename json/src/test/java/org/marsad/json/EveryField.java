package org.marsad.json;

import java.util.List;
import org.marsad.record.About;
import org.marsad.record.Account;
import org.marsad.record.Cost;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Focus;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Means;
import org.marsad.record.Modality;
import org.marsad.record.Person;
import org.marsad.record.Posture;
import org.marsad.record.Reading;
import org.marsad.record.Statement;
import org.marsad.record.Status;
import org.marsad.record.Subset;
import org.marsad.record.Tally;
import org.marsad.record.Toll;
import org.marsad.record.Vague;
import org.marsad.record.Victims;

/** Readings by hand that between them use every field of the contract, over a report that begins outside the basic plane. */
final class EveryField {
    static final Told TOLD =
            new Told("😀 قال المرصد نقلا عن مصدر إن غارة قتلت أمس 14 مقاتلا بينهم 3 أطفال في بادية القورية قرب النخل،"
                    + " وأصيب العشرات، وفقد خمسة، واعتقل اثنان، وسقط 20 قتيلا وجريحا. ومن القتلى سالم العلي (12 عاما)."
                    + " ونفت الوزارة ذلك. وتوعد الوزير المسلحين بالقول «سنرد». ولهم 11 قاعدة منذ مطلع أيار،"
                    + " وقتل ألف خلال العام، وأنفقوا أكثر من 30 مليون دولار على السلاح.");

    private EveryField() {}

    static Reading reading() {
        return new Reading(
                TOLD.fullReport(),
                List.of(incident(), bareIncident(), statement(), posture(), tally(), cost()),
                List.of("'قرب النخل' may be one of two places", "read as windows-1256"),
                null);
    }

    static Incident incident() {
        Link channel = TOLD.link(Link.Role.CHANNEL, "قال", "المرصد");
        Link origin = TOLD.link(Link.Role.ORIGINATOR, "نقل", "مصدر");
        Link denier = TOLD.link(Link.Role.ORIGINATOR, "نفى", "الوزارة");
        About about = new About(
                "c1",
                TOLD.words("غارة قتلت أمس 14 مقاتلا"),
                List.of(TOLD.words("سقط 20 قتيلا وجريحا")),
                List.of(channel, origin),
                Status.DISPUTED,
                Modality.OCCURRED,
                Focus.BACKGROUND,
                List.of("killed", "strike"),
                0.75);
        Subset children = new Subset("children", CountRange.exactly(3), TOLD.words("3 أطفال"));
        Toll killed =
                new Toll(CountRange.exactly(14), Victims.COMBATANTS, true, List.of(children), TOLD.words("14 مقاتلا"));
        return new Incident(
                about,
                EventType.AIR_DRONE_STRIKE,
                null,
                TOLD.day("2020-05-05", "أمس"),
                List.of(TOLD.place("القورية"), TOLD.openPlace("النخل")),
                List.of(TOLD.actor("STATE:IL", "il-air", "Israel", "غارة")),
                List.of(TOLD.actor("OTHER:gunmen", null, null, "المسلحين")),
                List.of(new Means("aircraft", TOLD.words("غارة"))),
                killed,
                TOLD.toll(CountRange.of(Vague.TENS), "العشرات"),
                TOLD.toll(CountRange.exactly(2), "اثنان"),
                TOLD.toll(CountRange.atMost(5), "خمسة"),
                TOLD.toll(CountRange.about(20), "20 قتيلا وجريحا"),
                List.of(new Account(killed, null, List.of(origin)), new Account(null, killed, List.of())),
                List.of(
                        new Person("سالم العلي", 12, "male", "طفل", Harm.KILLED, TOLD.words("سالم العلي")),
                        new Person(null, null, null, null, Harm.MISSING, TOLD.words("خمسة"))),
                List.of(denier));
    }

    static Incident bareIncident() {
        return new Incident(
                TOLD.about("c2", "واعتقل اثنان", Modality.OCCURRED),
                EventType.OTHER_STRATEGIC,
                "siege",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static Statement statement() {
        return new Statement(
                TOLD.about("c3", "توعد الوزير المسلحين بالقول «سنرد»", Modality.THREATENED),
                List.of(TOLD.actor("STATE:SY", null, "Syria", "الوزير")),
                Statement.Act.THREATEN,
                List.of(TOLD.actor("OTHER:gunmen", null, "gunmen", "المسلحين")),
                TOLD.day("2020-05-05", "أمس"),
                true,
                TOLD.words("سنرد"));
    }

    static Posture posture() {
        return new Posture(
                TOLD.about("c4", "ولهم 11 قاعدة", Modality.OCCURRED),
                List.of(TOLD.actor("OTHER:gunmen", null, "gunmen", "المسلحين")),
                Posture.What.BASES,
                TOLD.count(CountRange.exactly(11), "11 قاعدة"),
                List.of(TOLD.place("القورية")),
                TOLD.since("2020-05-01", "مطلع أيار"),
                TOLD.day("2020-05-05", "أمس"));
    }

    static Tally tally() {
        return new Tally(
                TOLD.about("c5", "وقتل ألف خلال العام", Modality.OCCURRED),
                Tally.What.KILLED,
                TOLD.count(CountRange.exactly(1000), "ألف"),
                TOLD.unresolved("خلال العام"),
                TOLD.day("2020-05-05", "أمس"),
                List.of(TOLD.place("القورية")),
                List.of(TOLD.actor("OTHER:gunmen", null, "gunmen", "المسلحين")),
                EventType.AGREEMENT);
    }

    static Cost cost() {
        return new Cost(
                TOLD.about("c6", "وأنفقوا أكثر من 30 مليون دولار على السلاح", Modality.OCCURRED),
                List.of(TOLD.actor("OTHER:gunmen", null, "gunmen", "المسلحين")),
                TOLD.count(CountRange.atLeast(30_000_000), "أكثر من 30 مليون"),
                "USD",
                "السلاح",
                TOLD.unresolved("خلال العام"));
    }
}
