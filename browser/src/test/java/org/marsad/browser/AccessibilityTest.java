package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.browser.Visitor.Sight;
import org.marsad.workbench.Workbench;

/** Whether everybody can use every page. Source: WCAG 2.2, levels A and AA, as far as axe-core can tell. */
class AccessibilityTest {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Sight> SOME = List.of(new Sight("ar", 1440, false), new Sight("en", 360, true));
    /** Of {@code -Dmarsad.sights=all}, which takes minutes. */
    private static final List<Sight> ALL = Stream.of("ar", "en")
            .flatMap(language -> Stream.of(360, 1440)
                    .flatMap(width -> Stream.of(false, true).map(dark -> new Sight(language, width, dark))))
            .toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPageIsLookedAt() throws IOException {
        try (Desk desk = Desk.samples(folder)) {
            List<String> looked = Stream.concat(Pages.of(desk).values().stream(), Stream.of("/add/0a1b2c"))
                    .map(address -> address.split("\\?", 2)[0])
                    .toList();
            for (String path : Workbench.pages()) {
                String form = path.replaceAll("\\{[a-z]+}", "[^/]+");
                assertThat(looked).as(path).anyMatch(address -> address.matches(form));
            }
        }
    }

    @Test
    void aViolationIsFound() throws IOException {
        try (Desk desk = Desk.empty(folder);
                Visitor visitor = Visitor.at(desk)) {
            Page page = visitor.window(SOME.get(0));
            page.navigate("about:blank");
            page.setContent("<html><body><img src='data:,'><button></button></body></html>");
            assertThat(new AxeBuilder(page).withTags(TAGS).analyze().getViolations())
                    .extracting(Rule::getId)
                    .contains("html-has-lang", "image-alt", "button-name");
        }
    }

    @Test
    void noPageHasAViolationAndNoneIsWiderThanItsWindow() throws IOException {
        List<String> found = new ArrayList<>();
        try (Desk desk = Desk.samples(folder);
                Visitor visitor = Visitor.at(desk)) {
            for (Sight sight : System.getProperty("marsad.sights", "").equals("all") ? ALL : SOME) {
                Page page = visitor.window(sight);
                for (Map.Entry<String, String> address : Pages.of(desk).entrySet()) {
                    page.navigate(desk.origin() + address.getValue());
                    if (address.getKey().startsWith("incidents")) {
                        page.waitForSelector("#map svg .place"); // modules draw it
                    }
                    String where = address.getKey() + " " + sight;
                    for (Rule rule :
                            new AxeBuilder(page).withTags(TAGS).analyze().getViolations()) {
                        rule.getNodes().stream()
                                .limit(3)
                                .forEach(n -> found.add(where + ": " + rule.getId() + ": " + n.getHtml()));
                    }
                    Object wide = page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    if (((Number) wide).intValue() > 0) {
                        found.add(where + ": " + wide + " pixels wider than its window");
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
