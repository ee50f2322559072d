package org.marsad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.marsad.Marsad;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.Setting;
import org.marsad.archive.Submission;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.marsad.text.SearchForm;

/**
 * Fills an archive with invented reports of one claim each, one in a hundred of them of a single place and day, and measures at each size
 * what it costs to add one more (read, merged and on disk), and how quickly questions are answered.
 *
 * <p>Usage: {@code ArchiveLoad ARCHIVE FOLDER SIZE…}: the sizes rise, the last is the whole load.
 */
public final class ArchiveLoad {
    private static final int BATCH = 500;
    private static final int MEASURED = 200;
    private static final int DAYS = 2000;

    private static final String[] TOWNS = {
        "إدلب",
        "سراقب",
        "معرة النعمان",
        "أريحا",
        "جسر الشغور",
        "دوما",
        "حرستا",
        "داريا",
        "الزبداني",
        "درعا",
        "نوى",
        "حمص",
        "تدمر",
        "الرستن",
        "حماة",
        "الرقة",
        "الطبقة",
        "دير الزور",
        "الميادين",
        "البوكمال",
        "منبج",
        "الباب",
        "عفرين",
        "جرابلس",
        "اعزاز",
        "الموصل",
        "تلعفر",
        "بعقوبة",
        "كركوك",
        "الفلوجة",
        "الرمادي",
        "هيت",
        "تكريت",
        "بيجي",
        "سامراء",
        "تعز",
        "مأرب",
        "صعدة",
        "الحديدة",
        "عدن",
        "زنجبار",
        "البيضاء",
        "سرت",
        "بنغازي",
        "درنة",
        "مصراتة",
        "سبها",
        "العريش",
        "رفح",
        "مقديشو"
    };
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
    private final Random random;
    private int made;

    private ArchiveLoad(Archive archive, long seed) {
        this.archive = archive;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        Setting setting = new Setting(Clock.systemUTC(), Path.of(arguments[1]), SearchForm::of);
        try (Archive archive = Archive.create(arguments[0], setting)) {
            ArchiveLoad load = new ArchiveLoad(archive, 1);
            for (int i = 2; i < arguments.length; i++) {
                load.fill(Integer.parseInt(arguments[i]));
                load.measure();
            }
        }
    }

    private Submission report(boolean hot) {
        made++;
        LocalDate day =
                hot ? LocalDate.of(2016, 6, 1) : LocalDate.of(2014, 1, 1).plusDays(random.nextInt(DAYS));
        String town = hot ? "حلب" : TOWNS[random.nextInt(TOWNS.length)];
        String act = ACTS[random.nextInt(ACTS.length)];
        int killed = 2 + (int) Math.abs(random.nextGaussian() * 12);
        int wounded = 3 + (int) Math.abs(random.nextGaussian() * 20);
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
        return new Submission(marsad.read(report), raw, null, knowledge);
    }

    private void fill(int size) throws IOException {
        long start = System.nanoTime();
        int first = made;
        while (made < size) {
            archive.write(() -> {
                for (int i = 0; i < BATCH && made < size; i++) {
                    archive.add(report(made % 100 == 0));
                }
                return made;
            });
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say(
                "%d reports, %.0f a second since %d, %.1f comparisons a claim",
                made, (made - first) / seconds, first, 1.0 * archive.comparisons() / made);
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
                asking(() -> archive.catalogue().page(filter, null, 50)),
                asking(() -> archive.catalogue().search(SearchForm.question("دوما غارة"), false, 20)),
                asking(() -> archive.catalogue().search(SearchForm.question("مدنيين"), false, 20)),
                asking(() -> archive.catalogue().search(SearchForm.question("مدنيين غارة"), true, 20)));
    }

    private String adding(boolean hot) throws IOException {
        long before = archive.comparisons();
        double[] times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            archive.add(report(hot));
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
