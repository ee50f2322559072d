package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Route;

/** Who is let in, and what nobody can do from elsewhere: each route of the table goes through each check. */
class SecurityTest {
    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.with(
                folder,
                Route.writing(
                        "/echo",
                        Answers.JSON,
                        (asked, archive) -> Answer.ok(Answers.JSON, "{\"bytes\":" + asked.body().length + "}")));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<Route> routes() {
        return Routes.ALL;
    }

    private static String path(Route route) {
        return route.path().replace("{id}", "x");
    }

    private static boolean answers(String method, Route like) {
        return Routes.ALL.stream()
                .anyMatch(r -> r.method().equals(method) && r.path().equals(like.path()));
    }

    private static HttpResponse<String> ask(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.uri(path));
        return served.ask(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> post(String path, byte[] body, String... headers) throws IOException {
        return served.ask(HttpRequest.newBuilder(served.uri(path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .headers(headers));
    }

    private static void holdsHeaders(HttpResponse<String> answer) {
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).startsWith("default-src 'none'").contains("frame-ancestors 'none'");
        assertThat(policy).doesNotContain("unsafe-eval", "http:", "https:", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyIsAnsweredWithoutTheCookie(Route route) throws IOException {
        HttpResponse<String> answer = ask(path(route));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        holdsHeaders(answer);
        HttpResponse<String> wrong =
                ask(path(route), "Cookie", served.workbench().gate().cookie() + "=0");
        assertThat(wrong.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyAnswerHasTheHeadersThatKeepItApart(Route route) throws IOException {
        HttpResponse<String> answer = served.page(path(route));
        assertThat(answer.statusCode()).isIn(answers("GET", route) ? List.of(200, 302, 404) : List.of(405));
        holdsHeaders(answer);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        if (route.answers() == Answers.PAGE) {
            assertThat(policy)
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        } else if (answer.statusCode() == 200 && route.method().equals("GET")) {
            assertThat(policy).doesNotContain("script-src");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aNameThatIsNotThisMachinesIsRefused(Route route) throws IOException {
        for (String host :
                List.of("evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:" + served.port())) {
            String answer = served.raw("GET " + path(route) + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: "
                    + served.cookie() + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 421 ");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothingIsChangedFromAnotherOrigin(Route route) throws IOException {
        byte[] body = "a=b".getBytes(StandardCharsets.UTF_8);
        for (String path : List.of(path(route), "/echo")) {
            assertThat(post(path, body, "Cookie", served.cookie()).statusCode()).isEqualTo(403);
            for (String origin :
                    List.of("http://evil.example", "null", "https://127.0.0.1:" + served.port(), "http://127.0.0.1")) {
                assertThat(post(path, body, "Cookie", served.cookie(), "Origin", origin)
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(post(path, body, "Cookie", served.cookie(), "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(post(
                                path(route),
                                body,
                                "Cookie",
                                served.cookie(),
                                "Origin",
                                served.workbench().origin())
                        .statusCode())
                .isEqualTo(answers("POST", route) ? 415 : 405);
        assertThat(post("/echo", body, "Origin", served.workbench().origin()).statusCode())
                .as("without the cookie")
                .isEqualTo(401);
    }

    @Test
    void theWorkbenchItselfMayChangeThings() throws IOException {
        byte[] body = new byte[1000];
        assertThat(post(
                                "/echo",
                                body,
                                "Cookie",
                                served.cookie(),
                                "Origin",
                                served.workbench().origin())
                        .body())
                .isEqualTo("{\"bytes\":1000}");
        assertThat(post("/echo", body, "Cookie", served.cookie(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTokenIsGivenForACookieAndLeavesTheAddress() throws IOException {
        String token = served.workbench().gate().token();
        HttpResponse<String> answer = ask("/incidents?country=SY&token=" + token);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/incidents?country=SY");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .isEqualTo(served.cookie() + "; Path=/; HttpOnly; SameSite=Strict");
        assertThat(ask("/incidents?token=0" + token.substring(1) + "0").statusCode())
                .isEqualTo(401);
        assertThat(served.workbench().address()).isEqualTo(served.workbench().origin() + "/?token=" + token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/%2Fevil.example",
                "/\\evil.example",
                "/%5Cevil.example",
                "/a%0D%0AX-Evil:%201",
                "/http:%2F%2Fevil.example"
            })
    void noAddressLeadsElsewhere(String path) throws IOException {
        String answer =
                served.raw("GET " + path + "?token=" + served.workbench().gate().token()
                        + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("\r\nX-Evil");
        answer.lines()
                .filter(line -> line.startsWith("Location:"))
                .forEach(line ->
                        assertThat(line).matches("Location: (/|/[^/\\\\].*)").doesNotContain("evil.example/"));
        assertThat(answer).matches("(?s)HTTP/1.1 (302|400) .*");
    }

    @Test
    void whatIsWrittenIntoAHeaderIsOneHeader() throws IOException {
        HttpResponse<String> answer = served.get("/incidents?lang=en%0D%0ASet-Cookie:%20x=1");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .containsExactly("marsad-lang=ar; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000");
    }

    @Test
    void bodiesThatAreTooLargeAreRefused() throws IOException {
        byte[] body = new byte[Bodies.LARGEST + 1];
        assertThat(post(
                                "/echo",
                                body,
                                "Cookie",
                                served.cookie(),
                                "Origin",
                                served.workbench().origin())
                        .statusCode())
                .isEqualTo(413);
        String chunked = served.raw("POST /echo HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\nCookie: "
                + served.cookie() + "\r\nOrigin: " + served.workbench().origin()
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + Integer.toHexString(body.length)
                + "\r\n"
                + "x".repeat(body.length) + "\r\n0\r\n\r\n");
        assertThat(chunked).startsWith("HTTP/1.1 413 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "to=2020-13-01",
                "kind=war",
                "grade=7",
                "status=x",
                "review=x",
                "order=x",
                "after=x",
                "q=%zz",
                "from=%"
            })
    void whatCannotBeUnderstoodIsMalformed(String query) throws IOException {
        for (String path : List.of("/incidents", "/incidents.json", "/incidents.geojson", "/timeline.json")) {
            String answer = served.raw("GET " + path + "?" + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                    + "\r\nCookie: " + served.cookie() + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 400 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /incidents\r\n\r\n",
                "GET\r\n\r\n",
                "GET /%00 HTTP/1.1\r\n\r\n",
                "GET /a/../../etc/passwd HTTP/1.1\r\n\r\n",
                "\0\0\0\r\n\r\n",
                "GET /%c0%ae HTTP/1.1\r\n\r\n"
            })
    void brokenRequestsGetAPlainLine(String request) throws IOException {
        String answer = served.raw(request);
        assertThat(answer).matches("(?s)(HTTP/1.1 (4|505).*|)").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR 1=1 --", "\"; DROP TABLE incident; --", "*", "\" OR \"", "NEAR(", "a\\"})
    void questionsAreNeverPartOfTheStatement(String words) throws IOException {
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (String field : List.of("q", "country", "area", "side", "source")) {
            HttpResponse<String> answer = served.get("/incidents.json?" + field + "=" + encoded);
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(served.get("/search.json?q=" + encoded).statusCode()).isEqualTo(200);
        assertThat(served.get("/reports/" + encoded.replace("+", "%20")).statusCode())
                .isIn(400, 404);
        assertThat(served.get("/incidents/" + encoded.replace("+", "%20")).statusCode())
                .isIn(400, 404);
    }

    @Test
    void troubleIsAPageForBrowsersAndDetailsForPrograms() throws IOException {
        assertThat(Html.of(served.page("/nowhere").body()).text()).contains("لا شيء هنا");
        assertThat(Html.of(ask("/incidents", "Accept", "text/html").body()).text())
                .contains("marsad serve");
        HttpResponse<String> details = served.get("/nowhere");
        assertThat(details.statusCode()).isEqualTo(404);
        assertThat(details.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(details.body()).contains("\"status\":404");
    }
}
