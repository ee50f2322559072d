package org.marsad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Sketch;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.record.About;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Decision;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Means;
import org.marsad.record.Modality;
import org.marsad.record.Person;
import org.marsad.record.Published;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.Vague;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/**
 * Invented incidents of every sort, the same ones for the same seed: all kinds, sides known, unknown, of states and of civilians, several
 * accounts with differing tolls, dates and places of every exactness, names that are hard to write, decisions.
 */
public final class Generated {
    private static final Evidence WORDS = new Evidence("-", 0, 1);
    private static final List<String> SIDES = List.of(
            "STATE:SY",
            "STATE:IL",
            "STATE:TR",
            "STATE:IQ",
            "STATE:YE",
            "STATE:US",
            "ISIS",
            "HOUTHI",
            "SYR_OPP",
            "SDF_YPG",
            "PKK",
            "HAMAS",
            "COALITION_YE",
            "PMF",
            "SETTLERS",
            "UNKNOWN_GUNMEN",
            "CIVILIANS",
            "PROTESTERS",
            "OTHER:tribal fighters",
            "OTHER:=headquarters, \"old\"");
    private static final List<String> OUTLETS = List.of(
            "Invented Gazette",
            "صحيفة الاختراع",
            "=SUM(A1:A9) News",
            "+Plus Agency",
            "-Minus- Radio",
            "@at press",
            "Comma, Semicolon; and \"Quote\" Post",
            "Two\nLines Daily");
    private static final List<String> TITLES = List.of(
            "An invented strike",
            "غارة مخترعة على بلدة",
            "=HYPERLINK(\"x\")",
            "+1 killed, \"maybe\"",
            "Two lines;\r\nand a semicolon",
            "-",
            "\u202Bعنوان\u202C left and right");
    private static final List<String> TELLERS =
            List.of("المرصد المخترع", "Invented Monitor, the", "=مستشفى", "شاهد \"عيان\"", "ناطق\nرسمي", "@spokesman");
    private static final List<Where> TOWNS = List.of(
            place("SY.1", "القورية", "Al Quriyah", Where.Kind.SETTLEMENT, "Deir ez-Zor", "SY", 35.01, 40.51, 1, 1),
            place("SY.2", "الصالحية", "As Salihiyah", Where.Kind.SETTLEMENT, "Deir ez-Zor", "SY", 34.75, 40.73, 1, 1),
            place("SY.3", "الميادين", "Al Mayadin", Where.Kind.SETTLEMENT, "Deir ez-Zor", "SY", 35.02, 40.45, 1, 1),
            place("SY.4", "سرمين", "Sarmin, \"old\"", Where.Kind.SETTLEMENT, "Idlib", "SY", 35.9, 36.72, 1, 1),
            place("IQ.1", "سنجار", "Sinjar", Where.Kind.SETTLEMENT, "Nineveh", "IQ", 36.32, 41.87, 1, 1),
            place("IQ.2", "الحويجة", "Hawija", Where.Kind.DISTRICT, "Kirkuk", "IQ", 35.32, 43.77, 3, 2),
            place("IQ.3", "مطار بغداد", null, Where.Kind.SITE, "Baghdad", "IQ", 33.26, 44.23, 1, 1),
            place("YE.1", "مأرب", "Marib", Where.Kind.SETTLEMENT, "Marib", "YE", 15.46, 45.32, 1, 1),
            place("YE.2", "البحر الأحمر", "Red Sea", Where.Kind.WATER, null, "YE", 14.5, 42.4, 7, 3),
            place("PS.1", "رفح", "Rafah", Where.Kind.SETTLEMENT, "Gaza", "PS", 31.29, 34.25, 1, 1),
            place("LB.1", "الخيام", "=Khiam", Where.Kind.SETTLEMENT, "Nabatieh", "LB", 33.33, 35.61, 1, 1),
            place("SD.1", "الفاشر", "El Fasher", Where.Kind.SETTLEMENT, "North Darfur", "SD", 13.63, 25.35, 1, 1),
            place(null, "قرية بلا موقع", null, Where.Kind.SETTLEMENT, "Deir ez-Zor", "SY", null, null, null, null),
            place(null, "-الحي, القديم-", null, null, null, null, null, null, null, null));
    private static final List<Where> AREAS = List.of(
            place("SY.A", "دير الزور", "Deir ez-Zor", Where.Kind.ADMIN1, "Deir ez-Zor", "SY", 35.0, 40.4, 4, 3),
            place("IQ.A", "نينوى", "Nineveh", Where.Kind.ADMIN1, "Nineveh", "IQ", 36.0, 42.3, 4, 3),
            place("SY.R", "شرق سوريا", "Eastern Syria", Where.Kind.REGION, null, "SY", 35.0, 40.0, 4, 3),
            place("SY", "سوريا", "Syria", Where.Kind.COUNTRY, null, "SY", 35.0, 38.5, 6, null),
            place("YE", "اليمن", "Yemen", Where.Kind.COUNTRY, null, "YE", 15.5, 47.5, 6, null));

    private final Random random;
    private int claims;

    private Generated(long seed) {
        random = new Random(seed);
    }

    /**
     * Invented incidents, in no order; no two have one id.
     *
     * @param n how many
     * @param seed the same for the same incidents
     */
    public static List<Kept> incidents(int n, long seed) {
        Generated generated = new Generated(seed);
        List<Kept> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            out.add(generated.kept());
        }
        return out;
    }

    /**
     * The headline of a report of these incidents.
     *
     * @param report its id
     * @return null where it has none
     */
    public static @Nullable String headline(String report) {
        int i = Math.floorMod(report.hashCode(), TITLES.size() + 1);
        return i < TITLES.size() ? TITLES.get(i) : null;
    }

    private Kept kept() {
        EventType type = pick(List.of(EventType.values()));
        When when = when();
        List<Where> where = where();
        List<Actor> by = sides();
        List<Actor> on = sides();
        List<Testimony> accounts = new ArrayList<>();
        for (int i = chance(50) ? 1 : 1 + random.nextInt(5); i > 0; i--) {
            accounts.add(account(
                    type,
                    chance(80) ? when : when(),
                    chance(80) ? where : where(),
                    chance(80) ? by : sides(),
                    chance(80) ? on : sides()));
        }
        return new Kept(
                chance(92) ? Occurrence.of(accounts) : Occurrence.of(accounts, corrections()),
                new Filed(1 + random.nextInt(3), decisions(), List.of()));
    }

    private Testimony account(EventType type, @Nullable When when, List<Where> where, List<Actor> by, List<Actor> on) {
        String id = "i" + String.format(Locale.ROOT, "%08x", mixed(++claims));
        String hex = String.format(Locale.ROOT, "%08x", mixed(chance(90) ? claims : Math.max(1, claims - 1)));
        Status status = chance(80) ? Status.ASSERTED : pick(List.of(Status.values()));
        About about = new About(
                id,
                WORDS,
                List.of(),
                chain(),
                status,
                Modality.OCCURRED,
                chance(85) ? Focus.MAIN : Focus.BACKGROUND,
                List.of("generated"),
                0.5);
        Toll killed = toll();
        List<Account> told = chance(85)
                ? List.of()
                : List.of(new Account(killed, null, chain()), new Account(toll(), toll(), chain()));
        Incident claim = new Incident(
                about,
                type,
                type == EventType.OTHER_STRATEGIC && chance(60)
                        ? pick(List.of("siege", "release", "headquarters", "group_change", "defection"))
                        : null,
                when,
                where,
                by,
                on,
                chance(40) ? List.of(new Means("aircraft", WORDS)) : List.of(),
                killed,
                toll(),
                null,
                null,
                null,
                told,
                chance(80) ? List.of() : List.of(new Person("فلان المخترع", 30, "male", null, Harm.KILLED, WORDS)),
                List.of());
        String outlet = chance(85) ? pick(OUTLETS) : null;
        LocalDate base = when == null || when.from() == null ? LocalDate.of(2020, 5, 6) : when.from();
        String day = base.plusDays(random.nextInt(4)).toString();
        Published published = chance(10) ? null : Published.parse(chance(70) ? day : day + "T10:00:00+03:00", null);
        return new Testimony(
                "sha256:" + hex.repeat(8),
                "invented-" + hex,
                outlet,
                published,
                chance(92) ? null : pick(OUTLETS),
                Sketch.of(("words of the invented report " + hex + " and no other").split(" ")),
                claim);
    }

    private @Nullable When when() {
        LocalDate from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3900));
        LocalDate month = from.withDayOfMonth(1);
        LocalDate end = month.plusMonths(1).minusDays(1);
        int what = random.nextInt(100);
        return what < 8
                ? null
                : what < 60
                        ? time(from, from, When.Precision.DAY)
                        : what < 70
                                ? time(from, from.plusDays(1 + random.nextInt(5)), When.Precision.DAYS)
                                : what < 73
                                        ? time(from, from.plusDays(7 + random.nextInt(40)), When.Precision.DAYS)
                                        : what < 78
                                                ? time(from, from.plusDays(6), When.Precision.WEEK)
                                                : what < 85
                                                        ? monthPart(month, end)
                                                        : what < 90
                                                                ? time(month, end, When.Precision.MONTH)
                                                                : rarer(what, from);
    }

    private When monthPart(LocalDate month, LocalDate end) {
        int part = random.nextInt(3);
        return part == 0
                ? time(month, month.plusDays(9), When.Precision.MONTH_PART)
                : part == 1
                        ? time(month.plusDays(10), month.plusDays(19), When.Precision.MONTH_PART)
                        : time(month.plusDays(20), end, When.Precision.MONTH_PART);
    }

    private static When rarer(int what, LocalDate from) {
        return what < 92
                ? time(from.withDayOfYear(1), from.withMonth(12).withDayOfMonth(31), When.Precision.YEAR)
                : what < 96
                        ? time(null, null, When.Precision.VAGUE)
                        : what < 98 ? time(from, null, When.Precision.VAGUE) : time(null, from, When.Precision.DAY);
    }

    private static When time(@Nullable LocalDate from, @Nullable LocalDate to, When.Precision precision) {
        return new When(from, to, precision, "generated", WORDS);
    }

    private List<Where> where() {
        List<Where> out = new ArrayList<>();
        int towns = chance(10) ? 0 : chance(75) ? 1 : 2 + random.nextInt(2);
        int first = random.nextInt(TOWNS.size());
        for (int i = 0; i < towns; i++) {
            Where town = TOWNS.get(chance(60) ? Math.min(TOWNS.size() - 1, first + i) : random.nextInt(TOWNS.size()));
            out.add(chance(70) ? town : related(town));
        }
        if (chance(50)) {
            out.add(pick(AREAS));
        }
        return out;
    }

    private Where related(Where w) {
        Where.Relation relation = pick(List.of(Where.Relation.values()));
        boolean line = relation == Where.Relation.BETWEEN || relation == Where.Relation.ALONG;
        boolean settled = w.kind() == Where.Kind.SETTLEMENT && w.lat() != null;
        return relation == Where.Relation.IN || !settled
                ? w
                : new Where(
                        w.id(),
                        w.name(),
                        w.nameEn(),
                        w.kind(),
                        relation,
                        w.admin1(),
                        w.country(),
                        w.lat(),
                        w.lon(),
                        line ? null : Integer.valueOf(25),
                        line ? 5 : 2,
                        line ? 3 : 2,
                        List.of(),
                        WORDS);
    }

    private static Where place(
            @Nullable String id,
            String name,
            @Nullable String english,
            Where.@Nullable Kind kind,
            @Nullable String admin1,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer ucdp,
            @Nullable Integer acled) {
        return new Where(
                id,
                name,
                english,
                kind,
                Where.Relation.IN,
                admin1,
                country,
                lat,
                lon,
                null,
                ucdp,
                acled,
                id == null ? List.of("a", "b") : List.of(),
                WORDS);
    }

    private List<Actor> sides() {
        List<Actor> out = new ArrayList<>();
        for (int i = chance(25) ? 0 : chance(85) ? 1 : 2; i > 0; i--) {
            String id = pick(SIDES);
            out.add(new Actor(id, null, "طرف " + id, chance(50) ? "Side " + id : null, WORDS));
        }
        return out;
    }

    private @Nullable Toll toll() {
        CountRange count = count();
        if (count == null) {
            return null;
        }
        Long low = count.low();
        List<Subset> parts = low == null || low < 2 || chance(80)
                ? List.of()
                : List.of(new Subset(
                        pick(List.of("children", "civilians", "combatants")), CountRange.exactly(low / 2), WORDS));
        return new Toll(count, pick(List.of(Victims.values())), chance(20), parts, WORDS);
    }

    private @Nullable CountRange count() {
        long n = 1 + (chance(97) ? random.nextInt(60) : random.nextInt(5000));
        int what = random.nextInt(100);
        return what < 20
                ? null
                : what < 30
                        ? CountRange.exactly(0)
                        : what < 65
                                ? CountRange.exactly(n)
                                : what < 72
                                        ? CountRange.atLeast(n)
                                        : what < 77
                                                ? CountRange.atMost(n)
                                                : what < 84
                                                        ? CountRange.between(n, n + random.nextInt(20))
                                                        : what < 88
                                                                ? CountRange.about(n)
                                                                : CountRange.of(pick(List.of(Vague.values())));
    }

    private List<Link> chain() {
        List<Link> out = new ArrayList<>();
        if (chance(20)) {
            String channel = pick(OUTLETS);
            out.add(link("channel-" + OUTLETS.indexOf(channel), channel, Link.Role.CHANNEL, SourceKind.MEDIA, null));
        }
        if (chance(60)) {
            SourceKind kind = pick(List.of(SourceKind.values()));
            String name = pick(TELLERS);
            String id = kind == SourceKind.ANONYMOUS ? "ANON:" + name : "OTHER:" + kind + TELLERS.indexOf(name);
            out.add(link(id, name, Link.Role.ORIGINATOR, kind, kind == SourceKind.SIDE ? pick(SIDES) : null));
        }
        return out;
    }

    private static Link link(String id, String name, Link.Role role, SourceKind kind, @Nullable String side) {
        return new Link(id, name, null, role, "قال", WORDS, kind, side);
    }

    private Map<Correction, String> corrections() {
        Map<Correction, String> out = new LinkedHashMap<>();
        switch (random.nextInt(6)) {
            case 0 -> out.put(Correction.KILLED, "10-14-20");
            case 1 -> out.put(Correction.TYPE, "air_drone_strike");
            case 2 -> out.put(Correction.FROM, "2021-03-04");
            case 3 -> out.put(Correction.PERPETRATOR, "STATE:SY,ISIS");
            case 4 -> out.put(Correction.STATUS, "disputed");
            default -> out.put(Correction.WOUNDED, "0");
        }
        return out;
    }

    private List<Decision> decisions() {
        return chance(85)
                ? List.of()
                : List.of(new Decision(
                        "d" + claims,
                        "2026-01-02T03:04:05Z",
                        "an invented coder",
                        pick(List.of(Decision.What.ACCEPT, Decision.What.REJECT, Decision.What.NOTE)),
                        "because, \"so\"",
                        null,
                        null,
                        chance(20)));
    }

    private boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Another number for each number. */
    private static int mixed(int n) {
        int x = n * 0x9E3779B1;
        x ^= x >>> 15;
        return x * 0x85EBCA6B;
    }
}
