package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.Closeable;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody with a browser. Whatever a page asks of another host is not answered, and is held against the page when the visitor leaves, as
 * are errors that the browser tells of.
 */
final class Visitor implements Closeable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final Desk desk;
    private final List<String> faults = new ArrayList<>();

    private Visitor(Playwright playwright, Browser browser, Desk desk) {
        this.playwright = playwright;
        this.browser = browser;
        this.desk = desk;
    }

    /** How a visitor sees pages. */
    record Sight(String language, int width, boolean dark) {
        @Override
        public String toString() {
            return language + "-" + width + (dark ? "-dark" : "-light");
        }
    }

    /** Comes in, where this machine has a browser; where it must have one, that is a fault. */
    static Visitor at(Desk desk) {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && "required".equals(System.getenv("MARSAD_BROWSER"))) {
            throw new AssertionError("expected one of " + NAMES + " on the PATH; apt-get install chromium");
        }
        assumeThat(chromium).as("a browser on the PATH: one of " + NAMES).isPresent();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(ARGUMENTS));
        return new Visitor(playwright, browser, desk);
    }

    private static Optional<Path> chromium() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a window that was let in. */
    Page window(Sight sight) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(sight.width, 900)
                .setAcceptDownloads(true)
                .setColorScheme(sight.dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.route("**/*", route -> {
            String host = URI.create(route.request().url()).getAuthority();
            if (desk.origin().endsWith("//" + host)) {
                route.resume();
            } else {
                faults.add("asked another host: " + route.request().url());
                route.abort();
            }
        });
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean missing = message.text().contains("status of 404"); // pages that are not there are looked at too
            if (message.type().equals("error") && !missing) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.navigate(desk.address());
        page.navigate(desk.origin() + "/reports?lang=" + sight.language);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        assertThat(faults).as("what pages did wrong").isEmpty();
    }
}
