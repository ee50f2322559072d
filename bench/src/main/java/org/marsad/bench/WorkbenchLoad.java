package org.marsad.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks a workbench for lists with facets, searches, maps and timelines, so many times a second whether it has answered or not (an open
 * loop), and tells how long answers took from the moment when each was due.
 *
 * <p>Usage: {@code WorkbenchLoad ADDRESS SECONDS [RATE]}: the address that {@code marsad serve} prints, on an archive that
 * {@link ArchiveLoad} filled; ten a second where no rate is told. Exit status 1 where an answer was no 200 or the 95th percentile is
 * above 300 ms.
 */
public final class WorkbenchLoad {
    private static final int BAR = 300;
    private static final double PERCENTILE = 0.95;
    private static final List<String> COUNTRIES = List.of("SY", "IQ", "YE", "LY", "SD");
    private static final List<String> KINDS =
            List.of("air_drone_strike", "shelling_artillery_missile", "armed_clash", "attack", "suicide_bomb");
    private static final List<String> WORDS = List.of("غارة", "مدنيين", "حلب قصف", "المرصد السوري", "اشتباكات دوما");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String origin;
    private final Random random = new Random(1);
    private final Map<String, ConcurrentLinkedQueue<Double>> times = Collections.synchronizedMap(new TreeMap<>());
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    private WorkbenchLoad(String origin) {
        this.origin = origin;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI address = URI.create(arguments[0]);
        WorkbenchLoad load = new WorkbenchLoad("http://" + address.getAuthority());
        load.client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        int rate = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        load.run(Integer.parseInt(arguments[1]) * rate, rate);
        System.exit(load.tell() ? 0 : 1);
    }

    private void run(int requests, int rate) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(requests);
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        long start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(1) * i / rate;
            String[] asked = next(i);
            clock.schedule(() -> ask(asked[0], asked[1], due, answered), due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        answered.await();
        clock.shutdown();
    }

    /** A kind of question and its address. */
    private String[] next(int i) {
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        String words = URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8);
        int year = 2012 + random.nextInt(10);
        return switch (i % 5) {
            case 0 -> new String[] {"list", "/incidents?country=" + country + "&order=killed"};
            case 1 -> new String[] {"list with words", "/incidents?q=" + words + "&kind=" + kind};
            case 2 -> new String[] {"map", "/incidents.geojson?country=" + country};
            case 3 ->
                new String[] {"timeline", "/timeline.json?from=" + year + "-01-01&to=" + year + "-12-31&kind=" + kind};
            default -> new String[] {"search", "/search?q=" + words};
        };
    }

    private void ask(String kind, String path, long due, CountDownLatch answered) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept", "text/html")
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).whenComplete((answer, fault) -> {
            if (fault != null || answer.statusCode() != 200) {
                faults.add(path + ": " + (fault != null ? fault : answer.statusCode()));
            }
            times.computeIfAbsent(kind, k -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - due) / 1e6);
            answered.countDown();
        });
    }

    /** Whether every answer was one and the 95th percentile is below the bar. */
    private boolean tell() {
        List<Double> all = new ArrayList<>();
        times.forEach((kind, some) -> {
            all.addAll(some);
            line(kind, new ArrayList<>(some));
        });
        line("all", all);
        faults.stream().limit(10).forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%d errors%n", faults.size());
        return faults.isEmpty() && percentile(all, PERCENTILE) < BAR;
    }

    private static void line(String kind, List<Double> some) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %5d requests, ms: median %.0f, 95th percentile %.0f, longest %.0f%n",
                kind,
                some.size(),
                percentile(some, 0.5),
                percentile(some, PERCENTILE),
                percentile(some, 1));
    }

    private static double percentile(List<Double> some, double share) {
        Collections.sort(some);
        return some.get(Math.min(some.size() - 1, (int) (some.size() * share)));
    }
}
