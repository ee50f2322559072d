package org.marsad.workbench.page;

import java.util.Map;
import org.marsad.export.label.Labels.Language;
import org.marsad.export.markup.Markup;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Problem;

/** Tells what is wrong with a request: people by a page, programs by problem details. Source: RFC 9457. */
public final class Trouble {
    private Trouble() {}

    /**
     * The answer to a request that cannot be answered.
     *
     * @param forPeople whether a browser shows it
     * @param inside whether whoever asked was let in
     */
    public static Answer answer(Problem problem, boolean forPeople, Language language, boolean inside) {
        return forPeople ? page(problem, language, inside) : details(problem);
    }

    private static Answer details(Problem problem) {
        String body = Small.object(json -> {
            json.text("type", "about:blank");
            json.text("title", title(problem.status()));
            json.number("status", problem.status());
            json.text("detail", problem.detail());
        });
        return new Answer(problem.status(), Answers.JSON, body, Map.of("Content-Type", "application/problem+json"));
    }

    /** The name of a status. Source: RFC 9110, section 15. */
    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            default -> status < 500 ? "Client Error" : "Internal Server Error";
        };
    }

    private static Answer page(Problem problem, Language language, boolean inside) {
        String key = "web.trouble." + problem.status();
        Frame frame = Frame.apart(
                language,
                Frame.voice(language).label(Frame.voice(language).pen().labels().has(key) ? key : "web.trouble"),
                inside);
        Markup main = frame.main();
        main.open("p", "lang", "en", "dir", "ltr")
                .data(problem.detail())
                .close()
                .line();
        if (inside) {
            main.open("p")
                    .element("a", frame.voice().label("web.home"), "href", "/incidents")
                    .close();
        }
        return new Answer(problem.status(), Answers.PAGE, frame.html(), Map.of());
    }
}
