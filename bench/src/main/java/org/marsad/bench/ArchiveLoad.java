package org.marsad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.marsad.Marsad;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.Order;
import org.marsad.archive.Overview;
import org.marsad.archive.Setting;
import org.marsad.archive.Submission;
import org.marsad.record.About;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.record.Toll;
import org.marsad.record.When;
import org.marsad.text.SearchForm;

/**
 * Fills an archive with invented reports of one claim each, one in a hundred of them of a single place and day, and measures at each size
 * what it costs to add one more of any day (read, merged and on disk), and how quickly questions are answered. While it fills, reports
 * come in the order of their days, as those of a crawl of years do, and one of words that were read before gets the claim of that
 * reading with its own day and figures; those that are measured are read.
 *
 * <p>Usage: {@code ArchiveLoad ARCHIVE FOLDER SIZE…}, in the project's root: the sizes rise, the last is the whole load. An archive that
 * holds so many reports already is measured as it is. {@code ArchiveLoad compare KEYS ARCHIVE ARCHIVE} measures two that are filled, turn
 * by turn in one run, and says how many times what one more costs in the first it costs in the second.
 */
public final class ArchiveLoad {
    private static final int BATCH = 500;
    private static final int MEASURED = 200;
    private static final int DAYS = 4000;
    /** Turns of a comparison. */
    private static final int ROUNDS = 7;

    /** Countries whose towns the reports are of. */
    private static final List<String> COUNTRIES = List.of("SY", "IQ", "YE", "LY", "SD");

    private static final String[] ACTS = {
        "في غارة جوية على",
        "في قصف مدفعي على",
        "في تفجير سيارة مفخخة في",
        "في هجوم مسلح على",
        "في اشتباكات في",
        "في هجوم انتحاري في"
    };
    private static final String[] SOURCES = {
        "مصدر طبي", "المرصد السوري لحقوق الإنسان", "مصدر أمني", "شهود عيان", "الدفاع المدني", "مسؤول محلي"
    };

    private final Archive archive;
    private final Marsad marsad = Marsad.open();
    private final String knowledge = marsad.fingerprint();
    private final List<String> towns = towns();
    private final Random random;
    /** The claims of reports that were read, by their words without figures. */
    private final Map<String, Incident> known = new HashMap<>();

    private int made;

    private ArchiveLoad(Archive archive, long seed) throws IOException {
        this.archive = archive;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        Setting setting = new Setting(Clock.systemUTC(), Path.of(arguments[1]), SearchForm::of);
        if (arguments[0].equals("compare")) {
            compare(arguments[2], arguments[3], setting);
            return;
        }
        try (Archive archive = Archive.create(arguments[0], setting)) {
            ArchiveLoad load = new ArchiveLoad(archive, 1);
            archive.catalogue().reports(r -> load.made++);
            for (int i = 2; i < arguments.length; i++) {
                load.fill(Integer.parseInt(arguments[i]));
                load.measure();
            }
        }
    }

    private static void compare(String small, String large, Setting setting) throws IOException {
        try (Archive first = Archive.open(small, setting);
                Archive second = Archive.open(large, setting)) {
            List<ArchiveLoad> loads = List.of(new ArchiveLoad(first, 2), new ArchiveLoad(second, 2));
            for (ArchiveLoad load : loads) {
                load.made = Math.toIntExact(System.currentTimeMillis() / 1000);
                load.adding(false);
            }
            for (boolean hot : new boolean[] {false, true}) {
                double[] ratios = new double[ROUNDS];
                for (int round = 0; round < ROUNDS; round++) {
                    String one = loads.get(0).adding(hot);
                    String other = loads.get(1).adding(hot);
                    ratios[round] = Double.parseDouble(other.split(" ")[0]) / Double.parseDouble(one.split(" ")[0]);
                    say("  %s: %s, %s", hot ? "crowded" : "anywhere", one, other);
                }
                say("one more %s: %s times", hot ? "at the crowded place and day" : "anywhere", median(ratios));
            }
        }
    }

    /** The names of the towns that reports are of. */
    private static List<String> towns() throws IOException {
        List<String> out = new ArrayList<>();
        for (String country : COUNTRIES) {
            out.addAll(Towns.of(Path.of(""), country));
        }
        return out;
    }

    /** An invented report. */
    private record Made(Report report, byte[] raw, String words, LocalDate day, long killed, long wounded) {}

    /** A report of a day, or of the crowded place and day. */
    private Made report(boolean hot, int after) {
        made++;
        LocalDate day =
                hot ? LocalDate.of(2016, 6, 1) : LocalDate.of(2012, 1, 1).plusDays(after);
        String town = hot ? "حلب" : towns.get(random.nextInt(towns.size()));
        String act = ACTS[random.nextInt(ACTS.length)];
        int killed = figure(12);
        int wounded = figure(20);
        String source = SOURCES[random.nextInt(SOURCES.length)];
        String text = "قال " + source + " إن " + killed + " مدنيين قتلوا وأصيب " + wounded + " آخرون أمس " + act
                + " مدينة " + town + ". وجاء ذلك في الخبر رقم " + made + " للصحيفة " + random.nextInt(1_000_000) + ".";
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        LocalDate published = day.plusDays(1);
        Report report = new Report(
                Report.id(raw),
                "report-" + made,
                "صحيفة " + random.nextInt(200),
                null,
                null,
                new Published(published, null, published.toString()),
                "ar",
                text,
                List.of());
        return new Made(report, raw, source + act + town, day, killed, wounded);
    }

    /** Always of two digits, so that reports of the same words have them at the same places. */
    private int figure(int spread) {
        return Math.min(99, 10 + (int) Math.abs(random.nextGaussian() * spread));
    }

    private Submission read(Made i) {
        return new Submission(marsad.read(i.report), i.raw, null, knowledge);
    }

    private Submission likeRead(Made i) {
        Incident said = known.computeIfAbsent(i.words, w -> (Incident) marsad.read(i.report).claims().stream()
                .filter(Incident.class::isInstance)
                .findFirst()
                .orElseThrow());
        About about = said.about();
        About own = new About(
                "c" + i.report.id().substring("sha256:".length()).substring(0, 16),
                words(i.report, about.evidence()),
                about.mentions(),
                about.chain(),
                about.status(),
                about.modality(),
                about.focus(),
                about.rules(),
                about.confidence());
        When when = said.when() == null
                ? null
                : new When(
                        i.day,
                        i.day,
                        When.Precision.DAY,
                        said.when().rule(),
                        said.when().words());
        Incident claim = new Incident(
                own,
                said.type(),
                said.detail(),
                when,
                said.where(),
                said.perpetrator(),
                said.target(),
                said.means(),
                toll(i, said.killed(), i.killed),
                toll(i, said.wounded(), i.wounded),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        return new Submission(new Reading(i.report, List.of(claim), List.of(), null), i.raw, null, knowledge);
    }

    private static @Nullable Toll toll(Made i, @Nullable Toll said, long figure) {
        return said == null
                ? null
                : new Toll(
                        new CountRange(figure, figure, false, null),
                        said.victims(),
                        said.provisional(),
                        List.of(),
                        words(i.report, said.words()));
    }

    private static Evidence words(Report report, Evidence at) {
        return new Evidence(report.text().substring(at.start(), at.end()), at.start(), at.end());
    }

    /** Adds up to a size; while some reports are written, the next are read. */
    private void fill(int size) throws IOException {
        long start = System.nanoTime();
        int first = made;
        CompletableFuture<List<Submission>> next = CompletableFuture.supplyAsync(() -> batch(first, size));
        for (List<Submission> some = next.join(); !some.isEmpty(); some = next.join()) {
            next = CompletableFuture.supplyAsync(() -> batch(first, size));
            List<Submission> now = some;
            archive.write(() -> {
                for (Submission s : now) {
                    archive.add(s);
                }
                return now.size();
            });
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say(
                "%d reports, %.0f a second since %d, %.1f comparisons a claim",
                made, (made - first) / seconds, first, 1.0 * archive.comparisons() / made);
    }

    private List<Submission> batch(int first, int size) {
        List<Submission> out = new ArrayList<>();
        while (out.size() < BATCH && made < size) {
            out.add(likeRead(report(made % 100 == 0, (int) ((long) DAYS * (made - first) / (size - first)))));
        }
        return out;
    }

    private void measure() throws IOException {
        say("  add one more, ms: anywhere %s; at the crowded place and day %s", adding(false), adding(true));
        Filter filter = new Filter(
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2015, 3, 1),
                "SY",
                null,
                "air_drone_strike",
                null,
                null,
                null,
                null,
                null);
        say(
                "  ms: filtered list %s; newest-first search %s; of a common word %s; ranked %s",
                asking(() -> archive.read(
                        () -> archive.overview().page(Overview.Question.of(filter), Order.LATEST, null, 50))),
                asking(() -> archive.catalogue().search(SearchForm.question("دوما غارة"), false, 20)),
                asking(() -> archive.catalogue().search(SearchForm.question("مدنيين"), false, 20)),
                asking(() -> archive.catalogue().search(SearchForm.question("مدنيين غارة"), true, 20)));
    }

    private String adding(boolean hot) throws IOException {
        long before = archive.comparisons();
        double[] times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            archive.add(read(report(hot, random.nextInt(DAYS))));
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        long compared = (archive.comparisons() - before) / MEASURED;
        return median(times) + " (" + compared + " comparisons)";
    }

    private interface Question {
        Object ask() throws IOException;
    }

    private static String asking(Question question) throws IOException {
        double[] times = new double[21];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            question.ask();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return median(times);
    }

    private static String median(double[] times) {
        Arrays.sort(times);
        return String.format(Locale.ROOT, "%.2f", times[times.length / 2]);
    }

    private static void say(String form, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        System.out.println(String.format(Locale.ROOT, form, all.toArray()));
    }
}
