package org.marsad.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Refused;
import org.marsad.export.label.Labels.Language;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Gate;
import org.marsad.workbench.exchange.Gate.Knock;
import org.marsad.workbench.exchange.Gate.Verdict;
import org.marsad.workbench.exchange.Once;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.exchange.Route;
import org.marsad.workbench.page.Trouble;
import org.marsad.workbench.work.Desk;
import org.marsad.workbench.work.Handed;

/** The server: lets requests through the gate, hands them to their routes, and sends what comes back. */
final class Service implements AutoCloseable {
    private static final int THREADS = 24;
    private static final String LANGUAGE = "marsad-lang";
    private static final Logger LOG = Logger.getLogger(Service.class.getName());

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin", // with no-referrer browsers send forms with Origin: null
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private final Javalin javalin;
    private final Gate gate;
    private final Desk desk;
    private final String who;
    private final Once once = new Once();

    private Service(List<Route> routes, Desk desk, String who, int port) {
        this.who = who;
        this.desk = desk;
        this.gate = new Gate(port);
        this.javalin = Javalin.create(config -> configure(config, routes, port));
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any that is free
     * @throws IOException where the port is taken
     */
    static Service start(List<Route> routes, Desk desk, String who, int port) throws IOException {
        Service service = new Service(routes, desk, who, port == 0 ? free() : port);
        try {
            service.javalin.start();
        } catch (JavalinBindException e) {
            throw new IOException("127.0.0.1:" + service.gate.port() + ": is taken; name another with --port", e);
        }
        return service;
    }

    /** A port that nobody listens on. */
    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Gate gate() {
        return gate;
    }

    int port() {
        return gate.port();
    }

    private void configure(JavalinConfig config, List<Route> routes, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = "127.0.0.1";
        config.jetty.port = port;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 2);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
        config.http.maxRequestSize = Bodies.LARGEST;
        Bodies.configure(config.jetty.multipartConfig);
        config.http.prefer405over404 = true;
        config.routes.before(this::guard);
        for (Route route : routes) {
            config.routes.addEndpoint(
                    new Endpoint(new HandlerType(route.method()), route.path(), ctx -> answer(route, ctx)));
        }
        config.routes.exception(Exception.class, (e, ctx) -> send(failed(e, ctx), ctx));
        config.routes.error(404, ctx -> untold(ctx, "there is nothing at this address"));
        config.routes.error(405, ctx -> untold(ctx, "this address does not answer that method"));
        config.routes.error(413, ctx -> untold(ctx, "the body is larger than " + Bodies.LARGEST + " bytes"));
    }

    /** Stands before every request, whether a route answers it or not. */
    private void guard(Context ctx) {
        HEADERS.forEach(ctx::header);
        Map<String, String> fields = fields(ctx);
        Verdict verdict = gate.look(new Knock(
                ctx.method().name(),
                ctx.header("Host"),
                ctx.header("Origin"),
                ctx.header("Sec-Fetch-Site"),
                ctx.cookie(gate.cookie()),
                fields.get("token")));
        if (verdict == Verdict.HAND_OUT) {
            send(
                    Answer.redirect(302, Addresses.with(ctx.path(), query(ctx), "token", null))
                            .with("Set-Cookie", gate.setCookie()),
                    ctx);
            ctx.skipRemainingHandlers();
        } else if (verdict != Verdict.LET_IN) {
            send(
                    Trouble.answer(
                            new Problem(verdict.status(), verdict.detail()), forPeople(ctx), language(ctx), false),
                    ctx);
            ctx.skipRemainingHandlers();
        }
    }

    private void answer(Route route, Context ctx) throws IOException {
        String type = ctx.contentType();
        String contentType = type == null ? "" : type;
        boolean files = Bodies.hasFiles(contentType);
        byte[] body = !route.writes() ? new byte[0] : files ? Bodies.fields(ctx) : Bodies.whole(ctx);
        List<Handed> handed = route.writes() && files ? Bodies.files(ctx) : List.of();
        Asked asked = new Asked(
                ctx.path(),
                query(ctx),
                ctx.pathParamMap(),
                language(ctx),
                forPeople(ctx),
                who,
                Once.key(ctx.header("Idempotency-Key"), contentType, body),
                body,
                handed,
                contentType);
        Answer answer = once.answer(asked, () -> route.handler().to(asked, desk));
        String chosen = asked.value("lang");
        send(
                chosen == null
                        ? answer
                        : answer.with(
                                "Set-Cookie",
                                LANGUAGE + "=" + code(language(ctx))
                                        + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000"),
                ctx);
    }

    private Answer failed(Exception e, Context ctx) {
        Problem problem;
        if (e instanceof Problem told) {
            problem = told;
        } else if (e instanceof Refused refused) {
            problem = new Problem(409, String.valueOf(refused.getMessage()));
        } else {
            LOG.log(Level.SEVERE, "marsad serve: " + ctx.method().name() + " " + ctx.path(), e);
            problem = new Problem(500, "an error of Marsad itself; what happened stands where it was started");
        }
        return Trouble.answer(problem, forPeople(ctx), language(ctx), true);
    }

    /** Tells what only a status was told of. */
    private void untold(Context ctx, String detail) {
        if (ctx.res().getHeader("Content-Security-Policy") == null) {
            send(Trouble.answer(new Problem(ctx.statusCode(), detail), forPeople(ctx), language(ctx), true), ctx);
        }
    }

    private static void send(Answer answer, Context ctx) {
        ctx.status(answer.status());
        ctx.header("Content-Security-Policy", answer.kind().policy());
        answer.headers().forEach(ctx::header);
        ctx.contentType(answer.contentType());
        Answer.Flow flow = answer.flow();
        if (flow == null) {
            ctx.result(answer.bytes());
        } else {
            try {
                flow.to(ctx.outputStream());
            } catch (IOException e) {
                LOG.log(Level.FINE, "whoever asked has gone: " + ctx.path(), e);
            }
        }
    }

    /** Whether an error is told by a page: to browsers, but where they ask for data. */
    private static boolean forPeople(Context ctx) {
        String accept = ctx.header("Accept");
        String path = ctx.path();
        return accept != null && accept.contains("text/html") && !path.endsWith("json");
    }

    private static String query(Context ctx) {
        String query = ctx.queryString();
        return query == null ? "" : query;
    }

    /** The fields of the query; none where they cannot be read, which is told by who reads them next. */
    private static Map<String, String> fields(Context ctx) {
        try {
            return Asked.fields(query(ctx));
        } catch (Problem e) {
            return Map.of();
        }
    }

    private static Language language(Context ctx) {
        @Nullable String chosen = fields(ctx).get("lang");
        return "en".equals(chosen != null ? chosen : ctx.cookie(LANGUAGE)) ? Language.EN : Language.AR;
    }

    private static String code(Language language) {
        return language == Language.EN ? "en" : "ar";
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
