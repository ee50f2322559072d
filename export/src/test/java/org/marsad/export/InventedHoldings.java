package org.marsad.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Held;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.record.CountRange;
import org.marsad.record.Decision;
import org.marsad.record.Report;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Vague;
import org.marsad.record.Where;

/** Invented incidents with their reports, the easy one and the hard ones. */
public final class InventedHoldings implements Holdings {
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Kept> incidents = new ArrayList<>();

    /** One incident of these accounts. */
    public static InventedHoldings of(
            List<InventedAccount> accounts, Filed filed, Map<Correction, String> corrections) {
        InventedHoldings out = new InventedHoldings();
        accounts.forEach(a -> out.reports.put(a.report().id(), a.report()));
        out.incidents.add(new Kept(
                Occurrence.of(accounts.stream().map(InventedAccount::get).toList(), corrections), filed));
        return out;
    }

    /** A strike told by three papers, with names that are hard to write, a correction and the decisions behind it. */
    public static InventedHoldings strike() {
        return of(
                accounts(),
                new Filed(3, decisions(), List.of("SY-2020-05-05-before")),
                Map.of(Correction.WOUNDED, "6-8-9"));
    }

    /** The accounts of the strike. */
    public static List<InventedAccount> accounts() {
        String first = "دير الزور - قتل 14 مقاتلا على الأقل في غارات جوية على القورية أمس الثلاثاء.\n"
                + "وقال المرصد المخترع إن طائرات مجهولة استهدفت مقاتلين قرب الصالحية، والحصيلة مرشحة للارتفاع.";
        String second = "قال \"مسعفون\" <محليون> & سكان إن عشرات سقطوا في القورية يوم الثلاثاء بين قتيل وجريح.";
        String third = "ارتفعت الحصيلة إلى 17 قتيلا و8 جرحى، بحسب المرصد المخترع، بينهم فلان بن فلان (30 عاما).\n"
                + "ووقعت الغارات على القورية وبادية الميادين الثلاثاء.";
        return List.of(
                new InventedAccount("invented-1", first)
                        .in("صحيفة الاختراع")
                        .published("2020-05-06T09:30:00+03:00")
                        .evidence("قتل 14 مقاتلا على الأقل في غارات جوية على القورية أمس الثلاثاء")
                        .told("المرصد المخترع", SourceKind.MONITOR, "المرصد المخترع")
                        .on("2020-05-05", "أمس الثلاثاء")
                        .at("القورية", "Al Quriyah", Where.Kind.SETTLEMENT, Where.Relation.IN, 35.01, 40.51)
                        .at("الصالحية", "As Salihiyah", Where.Kind.SETTLEMENT, Where.Relation.NEAR, 34.75, 40.73)
                        .by("UNKNOWN_GUNMEN", "طائرات مجهولة")
                        .against("IRGC_MILITIA", "مقاتلين")
                        .provisional(CountRange.atLeast(14), "14 مقاتلا على الأقل"),
                new InventedAccount("invented-2", second)
                        .in("Invented <Gazette> & \"Sons\"")
                        .published("2020-05-06")
                        .told("\"مسعفون\" <محليون> & سكان", SourceKind.MEDICAL, "\"مسعفون\" <محليون> & سكان")
                        .on("2020-05-05", "يوم الثلاثاء")
                        .at("القورية", "Al Quriyah", Where.Kind.SETTLEMENT, Where.Relation.IN, 35.01, 40.51)
                        .killed(CountRange.of(Vague.TENS), "عشرات"),
                new InventedAccount("invented-3", third)
                        .in("وكالة الاختراع")
                        .published("2020-05-09T18:00:00+03:00")
                        .evidence("ارتفعت الحصيلة إلى 17 قتيلا و8 جرحى، بحسب المرصد المخترع")
                        .told("المرصد المخترع", SourceKind.MONITOR, "المرصد المخترع")
                        .on("2020-05-05", "الثلاثاء")
                        .at("القورية", "Al Quriyah", Where.Kind.SETTLEMENT, Where.Relation.IN, 35.01, 40.51)
                        .at("الميادين", "Al Mayadin", Where.Kind.SETTLEMENT, Where.Relation.DESERT, 35.02, 40.45)
                        .killed(CountRange.exactly(17), "17 قتيلا")
                        .wounded(CountRange.exactly(8), "8 جرحى")
                        .naming("فلان بن فلان", 30));
    }

    private static List<Decision> decisions() {
        return List.of(
                new Decision(
                        "d1",
                        "2026-01-02T03:04:05Z",
                        "an <invented> coder",
                        Decision.What.CORRECT,
                        "the agency's second bulletin says 6 to 9 & names them",
                        "wounded",
                        "6-8-9",
                        false),
                new Decision(
                        "d2",
                        "2026-01-03T00:00:00Z",
                        "مدققة مخترعة",
                        Decision.What.NOTE,
                        "راجعت الصور مع الشهود ولم يتبين عدد أدق",
                        null,
                        null,
                        true));
    }

    /** One account that says next to nothing. */
    public static InventedHoldings bare() {
        return of(
                List.of(new InventedAccount("bare", "قصف في مكان ما.")), new Filed(1, List.of(), List.of()), Map.of());
    }

    /** Forty accounts with very long names, every sort of figure, a denial and places that are open. */
    public static InventedHoldings crowd() {
        List<InventedAccount> out = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String paper = i % 3 == 0
                    ? "صحيفة الهيئة العامة المستقلة لتوثيق الحوادث المخترعة في المحافظات الشرقية والشمالية رقم " + i
                    : "Invented Gazette " + i % 7;
            String who = "الناطق الرسمي باسم اللجنة المخترعة " + i % 11;
            String text = "قال " + who + " إن " + (10 + i) + " شخصا قتلوا الثلاثاء في دير الزور قرب القورية.";
            InventedAccount a = new InventedAccount("crowd-" + i, text)
                    .in(paper)
                    .published(i % 13 == 5 ? null : "2020-05-" + (i < 24 ? "0" + (6 + i % 4) : "1" + i % 10))
                    .told(who, SourceKind.values()[i % SourceKind.values().length], who)
                    .on("2020-05-05", "الثلاثاء")
                    .at("القورية", "Al Quriyah", Where.Kind.SETTLEMENT, Where.Relation.NEAR, 35.01, 40.51)
                    .at("دير الزور", "Deir ez-Zor", Where.Kind.ADMIN1, Where.Relation.IN, 35.0, 40.4);
            String said = (10 + i) + " شخصا";
            CountRange n = switch (i % 6) {
                case 0 -> CountRange.exactly(10 + i);
                case 1 -> CountRange.atLeast(10 + i);
                case 2 -> CountRange.atMost(10 + i);
                case 3 -> CountRange.between(10 + i, 20 + i);
                case 4 -> CountRange.about(10 + i);
                default -> CountRange.of(Vague.values()[i % Vague.values().length]);
            };
            out.add(i == 21 ? a.status(Status.DENIED) : a.killed(n, said));
        }
        return of(out, new Filed(40, List.of(), List.of()), Map.of());
    }

    /** One account that names four places of four sorts, and two that are not on the map. */
    public static InventedHoldings places() {
        String text = "قصف على القورية والصالحية والميادين وفي محافظة دير الزور وفي قرية بلا موقع وفي الثورة.";
        return of(
                List.of(new InventedAccount("places", text)
                        .at("القورية", "Al Quriyah", Where.Kind.SETTLEMENT, Where.Relation.IN, 35.01, 40.51)
                        .at("الصالحية", "As Salihiyah", Where.Kind.SETTLEMENT, Where.Relation.NEAR, 34.75, 40.73)
                        .at("الميادين", "Al Mayadin", Where.Kind.SETTLEMENT, Where.Relation.BETWEEN, 35.02, 40.45)
                        .at("دير الزور", "Deir ez-Zor", Where.Kind.ADMIN1, Where.Relation.IN, 35.0, 40.4)
                        .unlocated("قرية بلا موقع")
                        .unlocated("الثورة", "SY-a", "SY-b")),
                new Filed(1, List.of(), List.of()),
                Map.of());
    }

    /** The one incident. */
    public Kept incident() {
        return incidents.get(0);
    }

    @Override
    public void incidents(Consumer<Kept> taker) {
        incidents.forEach(taker);
    }

    @Override
    public void postures(Consumer<Held> taker) {
        // no invented incident needs any
    }

    @Override
    public void reports(Consumer<Catalogued> taker) {
        reports.values()
                .forEach(r -> taker.accept(new Catalogued(
                        r.id(),
                        r.name(),
                        r.source(),
                        r.published() == null ? null : r.published().written(),
                        null)));
    }

    @Override
    public Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** The same after a report was erased. */
    public InventedHoldings without(String id) {
        reports.remove(id);
        return this;
    }
}
