package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** A report whose every word would take over the page, invented: nothing of it is ever more than words. */
class HostileReportTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";
    /** Turns what follows round. */
    private static final String OVERRIDE = "\u202E";

    @TempDir
    static Path folder = Path.of("");

    private static Served served;
    private static String report = "";
    private static List<String> pages = List.of();

    @BeforeAll
    static void start() throws IOException {
        String text = "قتل ثلاثة مدنيين في غارة جوية على مدينة إدلب أمس، بحسب الدفاع المدني. " + SCRIPT
                + " </div></main>" + IMAGE + " " + OVERRIDE + "وقال مصدر طبي إن فلان " + SCRIPT
                + " قتل.\n]]> &amp; &#60;b&#62; \u0000\u0007";
        Report hostile = new Report(
                Report.id(text.getBytes(StandardCharsets.UTF_8)),
                "../../" + SCRIPT + OVERRIDE + ".txt",
                "وكالة " + IMAGE + OVERRIDE,
                "javascript:alert(1)",
                SCRIPT + OVERRIDE + IMAGE,
                new Published(LocalDate.of(2020, 5, 6), null, "2020-05-06"),
                "ar\" onload=\"alert(1)",
                text,
                List.of("note " + SCRIPT + OVERRIDE));
        report = hostile.id();
        served = Served.reports(folder, List.of(hostile));
        String json = served.get("/incidents.json").body();
        int at = json.indexOf("\"id\":\"") + 6;
        String incident = json.substring(at, json.indexOf('"', at));
        pages = List.of(
                "/incidents",
                "/incidents?q=%3Cscript%3E&source=%22%3E%3Cimg%20src%3Dx%3E",
                "/incidents/" + incident,
                "/incidents/" + incident + "?lang=en",
                "/reports",
                "/reports/" + report,
                "/reports/" + report + "?claim=%22%3E%3Cscript%3E",
                "/search?q=%D8%A5%D8%AF%D9%84%D8%A8",
                "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/postures?side=%22%3E%3Cscript%3E",
                "/incidents/%22%3E%3Cscript%3E",
                "/reports/%22%3E%3Cimg%20onerror%3Dx%3E");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void noWordOfItBecomesMarkup() throws IOException {
        for (String page : pages) {
            Html html = Html.of(served.page(page).body());
            assertThat(html.all("img")).as(page).isEmpty();
        }
        assertThat(Html.of(served.page("/reports/" + report).body()).text()).contains(SCRIPT, IMAGE);
    }

    @Test
    void nothingThatTurnsWordsRoundIsLeftAsItIs() throws IOException {
        for (String page : pages) {
            assertThat(served.page(page).body()).as(page).doesNotContain(OVERRIDE, "\u0000", "\u0007");
        }
        assertThat(served.page("/reports").body()).contains("\\u202E");
    }

    @Test
    void jsonIsNeverTakenForAPage() throws IOException {
        for (String path : List.of(
                "/incidents.json",
                "/reports.json",
                "/reports/" + report + ".json",
                "/search.json?q=" + "%D8%A5%D8%AF%D9%84%D8%A8")) {
            var answer = served.page(path);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void itsOwnAddressIsNoLink() throws IOException {
        assertThat(Html.of(served.page("/reports/" + report).body()).links())
                .noneMatch(l -> l.startsWith("javascript"));
    }
}
