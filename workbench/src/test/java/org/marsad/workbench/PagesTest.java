package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.archive.Filter;
import org.marsad.archive.Listed;
import org.marsad.archive.Order;
import org.marsad.archive.Overview.Question;
import org.marsad.export.dossier.Dossier;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;
import org.w3c.dom.Element;

/** What people see of the sample reports. */
class PagesTest {
    /** Pages that a walk looks at. */
    private static final int WALK = 300;

    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.samples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** The incident of the bomb at Jarablus, of which three reports tell. */
    private static Kept jarablus() throws IOException {
        return served.archive().read(archive -> {
            Listed found = archive.overview().page(Question.of(Filter.all()), Order.REPORTS, null, 100).stream()
                    .filter(l -> l.id().startsWith("SY-2020-09-12") && l.reports() == 3)
                    .findFirst()
                    .orElseThrow();
            return archive.catalogue().incident(found.id()).orElseThrow();
        });
    }

    @Test
    void everyLinkLeadsToAPageThatKeepsWhatAllPagesPromise() throws IOException {
        Deque<String> left = new ArrayDeque<>(List.of("/incidents", "/incidents?lang=en"));
        Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();
        while (!left.isEmpty() && seen.size() < WALK) {
            String address = left.poll();
            String path = address.split("#", 2)[0];
            if (!seen.containsKey(path)) {
                seen.put(path, served.page(path));
                HttpResponse<String> answer = seen.get(path);
                assertThat(answer.statusCode()).as(path).isIn(200, 302);
                answer.headers().firstValue("Location").ifPresent(left::add);
                if (answer.statusCode() == 200
                        && answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith("text/html")
                        && !path.contains("dossier.html")) {
                    Html html = Html.of(answer.body());
                    html.links().stream()
                            .filter(l -> l.startsWith("#"))
                            .forEach(l -> assertThat(html.hasId(l.substring(1)))
                                    .as(path + l)
                                    .isTrue());
                    html.links().stream().filter(l -> l.startsWith("/")).forEach(left::add);
                }
            }
            if (address.contains("#") && seen.get(path).body().startsWith("<!DOCTYPE")) {
                assertThat(Html.of(seen.get(path).body()).hasId(address.split("#", 2)[1]))
                        .as(address)
                        .isTrue();
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void aFigureLeadsToItsWordsInTheReport() throws IOException {
        Kept kept = jarablus();
        Testimony account = kept.incident().accounts().stream()
                .filter(a -> a.claim().killed() != null)
                .findFirst()
                .orElseThrow();
        String words = account.claim().killed().words().text();
        Html page = Html.of(served.page("/incidents/" + kept.incident().id()).body());
        String link = page.links().stream()
                .filter(l -> l.contains(account.id()) && l.endsWith("#words"))
                .filter(l -> shown(l).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected a link to \"" + words + "\""));
        assertThat(Html.of(served.page(link.split("#")[0]).body()).text()).contains("من يقول ذلك");
    }

    private static String shown(String link) {
        try {
            return Html.of(served.page(link.split("#")[0]).body()).all("mark").stream()
                    .filter(m -> m.getAttribute("id").equals("words"))
                    .map(Element::getTextContent)
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePolicyIsOneClickAway() throws IOException {
        String path = "/incidents/" + jarablus().incident().id();
        Html page = Html.of(served.page(path).body());
        assertThat(page.links()).contains(path + "?policy=airwars");
        Element chosen = Html.of(served.page(path + "?policy=airwars").body()).all("a").stream()
                .filter(a -> a.getAttribute("aria-current").equals("true"))
                .findFirst()
                .orElseThrow();
        assertThat(chosen.getTextContent()).contains("Airwars");
        assertThat(served.get(path + ".json?policy=ibc").body()).contains("\"policy\":\"ibc\"");
    }

    @Test
    void theDossierIsTheOneThatTheCommandWrites() throws IOException {
        Kept kept = jarablus();
        for (Policy policy : Policy.values()) {
            String own = served.archive()
                    .read(archive -> Dossier.of(kept, archive.history().holdings(Filter.all()), policy));
            assertThat(served.get("/incidents/" + kept.incident().id() + "/dossier.html?policy=" + policy.code())
                            .body())
                    .isEqualTo(own);
        }
    }

    @Test
    void anIdOfThePastLeadsToThePresentOne(@TempDir Path own) throws IOException {
        try (Served changing = Served.samples(own)) {
            List<String> ids = changing.archive().read(archive -> {
                List<Listed> two = archive.overview().page(Question.of(Filter.all()), Order.EARLIEST, null, 2);
                return two.stream().map(Listed::id).toList();
            });
            changing.archive().write(archive -> archive.decisions().merge(ids, "analyst", "one event"));
            String now = changing.archive()
                    .read(archive -> archive.catalogue()
                            .incident(ids.get(0))
                            .orElseThrow()
                            .incident()
                            .id());
            String past = ids.get(0).equals(now) ? ids.get(1) : ids.get(0);
            for (String end : List.of("", ".json", "/dossier.html")) {
                HttpResponse<String> answer = changing.get("/incidents/" + past + end + "?policy=ibc");
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location")).contains("/incidents/" + now + end + "?policy=ibc");
            }
            assertThat(Html.of(changing.page("/incidents/" + now).body()).text())
                    .contains("one event", past);
        }
    }

    @Test
    void aViewStandsWholeInItsAddress() throws IOException {
        Html page =
                Html.of(served.page("/incidents?country=SY&q=%D8%AC%D8%B1%D8%A7%D8%A8%D9%84%D8%B3&order=killed&lang=en")
                        .body());
        assertThat(page.text()).contains("Syria", "Jarablus").doesNotContain("Sinjar");
        assertThat(page.links())
                .anyMatch(l -> l.startsWith("/incidents?q=") && l.contains("country=SY") && l.contains("grade="));
        assertThat(page.all("input"))
                .anyMatch(i -> i.getAttribute("name").equals("country")
                        && i.getAttribute("value").equals("SY"));
        String json = served.get("/incidents.json?country=SY&q=%D8%AC%D8%B1%D8%A7%D8%A8%D9%84%D8%B3")
                .body();
        String map = served.get("/incidents.geojson?country=SY&q=%D8%AC%D8%B1%D8%A7%D8%A8%D9%84%D8%B3")
                .body();
        String total = json.substring(json.indexOf("\"total\":"), json.indexOf(','));
        assertThat(map).contains(total);
    }

    @Test
    void theLanguageIsKept() throws IOException {
        HttpResponse<String> english = served.page("/reports?lang=en");
        assertThat(english.headers().firstValue("Set-Cookie").orElse("")).startsWith("marsad-lang=en;");
        HttpResponse<String> next = served.ask(
                HttpRequest.newBuilder(served.uri("/reports")).header("Cookie", served.cookie() + "; marsad-lang=en"));
        assertThat(next.body()).contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(served.page("/reports").body()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }
}
