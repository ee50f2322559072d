package org.marsad.workbench.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in: whoever was started with the token, by the name of this machine alone, from pages of the workbench itself. So no page
 * elsewhere can read or drive it, though the browser reaches it.
 *
 * <p>Source: OWASP, Cross-Site Request Forgery Prevention; W3C, Fetch Metadata; "DNS rebinding" is answered by the host's name.
 */
public final class Gate {
    private static final int SECRET_BYTES = 32;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final int port;
    private final String token = secret();
    private final String session = secret();

    /** A gate with secrets of its own. */
    public Gate(int port) {
        this.port = port;
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The port on which the workbench answers. */
    public int port() {
        return port;
    }

    /** What an address holds that lets a browser in for the first time. */
    public String token() {
        return token;
    }

    /** Name of the cookie; ports share cookies, so it holds the port. */
    public String cookie() {
        return "marsad-" + port;
    }

    /** The cookie that lets in whoever showed the token, until the browser is closed. */
    public String setCookie() {
        return cookie() + "=" + session + "; Path=/; HttpOnly; SameSite=Strict";
    }

    /** What the gate makes of somebody who knocks. */
    public enum Verdict {
        LET_IN(200, "let in"),
        /** The token is right: the cookie is handed out. */
        HAND_OUT(302, "the token is right"),
        WRONG_HOST(421, "this is not the host that the request names; use the address that marsad serve printed"),
        NO_COOKIE(401, "this browser was not let in; open the address that marsad serve printed, with its token"),
        FOREIGN(403, "requests that change something must come from a page of the workbench itself");

        private final int status;
        private final String detail;

        Verdict(int status, String detail) {
            this.status = status;
            this.detail = detail;
        }

        /** The status of HTTP. */
        public int status() {
            return status;
        }

        /** Why, for whoever asked. */
        public String detail() {
            return detail;
        }
    }

    /**
     * Somebody who asks to be let in.
     *
     * @param method of HTTP
     * @param host the header, or null
     * @param origin the header, or null
     * @param site the header {@code Sec-Fetch-Site}, or null
     * @param cookie value of the gate's cookie, or null
     * @param token of the address, or null
     */
    public record Knock(
            String method,
            @Nullable String host,
            @Nullable String origin,
            @Nullable String site,
            @Nullable String cookie,
            @Nullable String token) {}

    /** Looks at somebody who asks to be let in. */
    public Verdict look(Knock knock) {
        if (knock.host == null || !hosts().contains(knock.host)) {
            return Verdict.WRONG_HOST;
        }
        boolean safe = SAFE.contains(knock.method);
        if (!safe && !own(knock)) {
            return Verdict.FOREIGN;
        }
        if (safe && same(knock.token, token)) {
            return Verdict.HAND_OUT;
        }
        return same(knock.cookie, session) ? Verdict.LET_IN : Verdict.NO_COOKIE;
    }

    private List<String> hosts() {
        return port == 80
                ? List.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
                : List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** Whether a page of the workbench sent it: by its origin, else by what the browser says of it. */
    private static boolean own(Knock knock) {
        return knock.origin != null ? knock.origin.equals("http://" + knock.host) : "same-origin".equals(knock.site);
    }

    /** Whether a secret is the right one, told in a time that says nothing of how much of it is. */
    private static boolean same(@Nullable String shown, String right) {
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
