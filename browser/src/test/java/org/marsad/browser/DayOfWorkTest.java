package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.archive.Filter;
import org.marsad.archive.Listed;
import org.marsad.archive.Order;
import org.marsad.archive.Overview.Question;
import org.marsad.browser.Visitor.Sight;
import org.marsad.incident.kept.Kept;

/** What an analyst does on a day: adds reports, looks, follows a figure to its words, corrects, merges, takes back, exports. */
class DayOfWorkTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aDayOfWork(String language) throws IOException {
        try (Desk desk = Desk.empty(folder);
                Visitor visitor = Visitor.at(desk)) {
            Page page = visitor.window(new Sight(language, 1280, false));
            adds(page, desk);
            String id = narrowsDownAndOpens(page, desk);
            followsAFigureToItsWords(page);
            page.navigate(desk.origin() + "/incidents/" + id);
            correctsAFigure(page, desk, id);
            mergesAndTakesItBack(page, desk, id);
            exports(page, desk);
        }
    }

    private static void adds(Page page, Desk desk) {
        page.navigate(desk.origin() + "/add");
        page.setInputFiles("#files", Desk.SAMPLES);
        page.locator("#drop button").click();
        page.waitForURL(Pattern.compile(".*/add/[0-9a-f]+$"));
        page.waitForSelector("#progress[data-done=true]");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        assertThat(page.locator("tbody tr").count()).isEqualTo(14);
        assertThat(page.locator("#progress").textContent()).contains("14");
    }

    /** The incident that most reports tell of, found by its country. */
    private static String narrowsDownAndOpens(Page page, Desk desk) {
        page.navigate(desk.origin() + "/incidents?order=reports");
        page.waitForSelector("#map svg a circle");
        page.waitForSelector("#timeline svg a .bar");
        assertThat(page.locator("#map svg a circle").count()).isPositive();
        assertThat(page.locator("#timeline svg a .bar").count()).isPositive();
        int all = page.locator("tbody tr").count();
        page.locator(".facets a[href*='country=SY']").first().click();
        page.waitForURL(Pattern.compile(".*country=SY.*"));
        int syrian = page.locator("tbody tr").count();
        assertThat(syrian).isPositive().isLessThan(all);
        Locator first = page.locator("tbody tr").first();
        String id = first.getAttribute("data-id");
        first.locator("th a").click();
        page.waitForURL(Pattern.compile(".*/incidents/SY-.*"));
        assertThat(page.locator("article").count()).isGreaterThan(1);
        return id;
    }

    private static void followsAFigureToItsWords(Page page) {
        Locator words = page.locator("article a.words").first();
        words.click();
        page.waitForURL(Pattern.compile(".*/reports/.*#words$"));
        assertThat(page.locator("mark#words, mark.sought").first().isVisible()).isTrue();
        assertThat(page.locator("mark").count()).isPositive();
    }

    private static void correctsAFigure(Page page, Desk desk, String id) throws IOException {
        page.locator("details.deciding summary").first().click();
        Locator form = page.locator("form.decision:has(input[value=killed])");
        form.locator("input[name=value]").fill("10-14-20");
        form.locator("input[name=reason]").fill("قائمة المستشفى");
        form.locator("button").click();
        page.waitForURL(Pattern.compile(".*#decisions$"));
        assertThat(page.locator(".decisions table").first().textContent()).contains("20");
        assertThat(kept(desk, id).incident().corrections().values()).containsExactly("10-14-20");
    }

    private static void mergesAndTakesItBack(Page page, Desk desk, String id) throws IOException {
        String other = desk.archive().read(archive -> {
            List<Listed> all = archive.overview().page(Question.of(Filter.all()), Order.LATEST, null, 2);
            return all.get(0).id().equals(id) ? all.get(1).id() : all.get(0).id();
        });
        int accounts = kept(desk, id).incident().accounts().size();
        page.locator("details.deciding summary").nth(1).click();
        Locator form = page.locator("form.decision:has(button[value=merge])");
        form.locator("input[name=with]").last().fill(other);
        form.locator("input[name=reason]").fill("حادثة واحدة");
        form.locator("button").click();
        page.waitForURL(Pattern.compile(".*#decisions$"));
        assertThat(kept(desk, id).incident().accounts()).hasSizeGreaterThan(accounts);
        page.locator("form.undo button").last().click();
        page.waitForLoadState();
        page.waitForSelector("li:has-text('حادثة واحدة') .tag");
        assertThat(kept(desk, id).incident().accounts()).hasSize(accounts);
    }

    private static Kept kept(Desk desk, String id) throws IOException {
        return desk.archive().read(archive -> archive.catalogue().incident(id).orElseThrow());
    }

    private void exports(Page page, Desk desk) throws IOException {
        page.navigate(desk.origin() + "/incidents?country=SY");
        page.locator(".forms a[href^='/export']").click();
        page.locator("#form").selectOption("ucdp");
        Download download =
                page.waitForDownload(() -> page.locator("form.adding button").click());
        Path file = folder.resolve("export.zip");
        download.saveAs(file);
        assertThat(Files.size(file)).isPositive();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("manifest.json")).isNotNull();
        }
    }
}
