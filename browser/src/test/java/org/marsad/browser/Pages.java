package org.marsad.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marsad.archive.Filter;
import org.marsad.archive.Listed;
import org.marsad.archive.Order;
import org.marsad.archive.Overview.Question;
import org.marsad.incident.source.Testimony;
import org.marsad.record.CodePoints;
import org.marsad.record.Evidence;

/** Addresses of every page of a workbench with the sample reports. */
final class Pages {
    private Pages() {}

    /** The addresses by names for people; each path of {@code Workbench.pages()} has one but that of an addition. */
    static Map<String, String> of(Desk desk) throws IOException {
        return desk.archive().read(archive -> {
            Listed most = archive.overview()
                    .page(Question.of(Filter.all()), Order.REPORTS, null, 1)
                    .get(0);
            Testimony account = archive.catalogue()
                    .incident(most.id())
                    .orElseThrow()
                    .incident()
                    .accounts()
                    .get(0);
            String text = archive.catalogue()
                    .reading(account.reportId())
                    .orElseThrow()
                    .report()
                    .text();
            Evidence words = account.claim().about().evidence();
            CodePoints points = new CodePoints(text);
            Map<String, String> out = new LinkedHashMap<>();
            out.put("incidents", "/incidents");
            out.put("incidents-narrowed", "/incidents?country=SY&order=killed");
            out.put("incident", "/incidents/" + most.id());
            out.put("report", "/reports/" + encoded(account.reportId()));
            out.put(
                    "report-words",
                    "/reports/" + encoded(account.reportId()) + "?claim=" + account.id() + "&words="
                            + points.at(words.start()) + "-" + points.at(words.end()));
            out.put("reports", "/reports");
            out.put("queue", "/queue");
            out.put("incident-queued", "/incidents/" + most.id() + "?queue=1");
            out.put("postures", "/postures");
            out.put("search", "/search?q=" + encoded("جرابلس"));
            out.put("add", "/add");
            out.put("decisions", "/decisions");
            out.put("export", "/export");
            out.put("nothing", "/nothing");
            return out;
        });
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
