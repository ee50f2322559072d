package apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.marsad.Marsad;
import org.marsad.record.Claim;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** The lines of Java that README.md shows. */
class ReadmeTest {
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theLinesOfTheReadmePrintClaimsWithTheirWordsAndFigures() {
        String text = "وقال المرصد السوري لحقوق الإنسان إن 14 مقاتلا قتلوا أمس في غارات على بادية الميادين";

        List<String> printed = printed(() -> shown(text));

        assertThat(printed)
                .anySatisfy(line -> {
                    assertThat(line).startsWith("incident ").contains("14 مقاتلا");
                    String span = line.split(" ")[1];
                    int dash = span.indexOf('-');
                    assertThat(text.substring(
                                    Integer.parseInt(span.substring(0, dash)),
                                    Integer.parseInt(span.substring(dash + 1))))
                            .isEqualTo(line.substring("incident ".length() + span.length() + 1));
                })
                .anySatisfy(line -> assertThat(line).startsWith("killed: ").contains("low=14", "high=14"));
    }

    @Test
    void theReadmeShowsTheLinesThatRunHere() throws IOException {
        String here = Project.between(
                Project.lines("reader/src/test/java/apitests/ReadmeTest.java"),
                "    private static void shown(String text) {",
                "    }");

        assertThat(Project.between(Project.lines("README.md"), "```java", "```"))
                .isNotEmpty()
                .isEqualTo(here);
    }

    /** What README.md shows. */
    private static void shown(String text) {
        Marsad marsad = Marsad.open();
        Report report = new Report(
                "sha256:…",
                "r1",
                "صحيفة الضفاف",
                null,
                null,
                Published.parse("2020-05-06", null),
                "ar",
                text,
                List.of());
        for (Claim claim : marsad.read(report).claims()) {
            Evidence words = claim.about().evidence();
            System.out.println(claim.kind() + " " + words.start() + "-" + words.end() + " " + words.text());
            if (claim instanceof Incident incident && incident.killed() != null) {
                System.out.println("killed: " + incident.killed().count());
            }
        }
    }

    private static List<String> printed(Runnable lines) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            lines.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
