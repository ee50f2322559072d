package org.marsad.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.browser.Visitor.Sight;

/** Takes pictures of every page where {@code -Dmarsad.pictures=FOLDER} asks for them, for people to look at. */
class PicturesTest {
    /** Pixels of a picture's height at most. */
    private static final int TALLEST = 2600;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPageHasItsPicture() throws IOException {
        String asked = System.getProperty("marsad.pictures", "");
        assumeThat(asked).as("-Dmarsad.pictures=FOLDER").isNotEmpty();
        Path pictures = Files.createDirectories(Path.of(asked));
        try (Desk desk = Desk.samples(folder);
                Visitor visitor = Visitor.at(desk)) {
            for (String language : new String[] {"ar", "en"}) {
                for (int width : new int[] {360, 1440}) {
                    for (boolean dark : new boolean[] {false, true}) {
                        Sight sight = new Sight(language, width, dark);
                        Page page = visitor.window(sight);
                        for (Map.Entry<String, String> address : Pages.of(desk).entrySet()) {
                            page.navigate(desk.origin() + address.getValue());
                            page.waitForLoadState(LoadState.NETWORKIDLE);
                            picture(page, width, pictures.resolve(address.getKey() + "-" + sight + ".jpg"));
                        }
                    }
                }
            }
        }
    }

    private static void picture(Page page, int width, Path file) {
        int tall = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(width, Math.min(tall, TALLEST));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setType(ScreenshotType.JPEG)
                .setQuality(55));
        page.setViewportSize(width, 900);
    }
}
