package org.marsad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.IntakeOptions;
import org.marsad.json.Unprintable;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Prints texts as they were read. Where the output is no terminal, one report comes out to the last byte, so that its hash is
 * {@code text_sha256}.
 */
@Command(
        name = "text",
        description = "Prints the text that the offsets of a reading count in, in Unicode characters from 0.",
        footer = {
            "",
            "Examples:",
            "  marsad text report.txt",
            "  marsad text report.txt | sha256sum     the text_sha256 of its reading",
            "",
            "Several reports come one after another, each below its name: ==> name <==.",
            "On a terminal, controls and marks that turn the direction of writing are shown as \\u202E and the like."
        })
final class TextCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "plain text, .jsonl or .jsonl.gz; - is standard input")
    private List<String> files = List.of();

    private @Nullable Report held;
    private boolean several;

    TextCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Batch batch = new Batch(surroundings, IntakeOptions.none().forced());
        batch.read(files, (Batch.Plain) taken -> take(taken.report()));
        if (held != null) {
            print(held);
        }
        surroundings.out().flush();
        return batch.close();
    }

    /** Only a second report tells that the first needs its name above it. */
    private void take(Report report) throws IOException {
        if (held != null) {
            several = true;
            print(held);
            write("\n");
        }
        held = report;
    }

    private void print(Report report) throws IOException {
        if (several) {
            write("==> " + Unprintable.escaped(report.name()) + " <==\n");
        }
        write(surroundings.terminal() ? shown(report.text()) : report.text());
        if ((several || surroundings.terminal()) && !report.text().endsWith("\n")) {
            write("\n");
        }
    }

    private void write(String text) throws IOException {
        surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text as a terminal may see it: of what is unprintable only tabs and line ends stay. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (Unprintable.is(c) && c != '\t' && !lineEnd) {
                out.append(Unprintable.escaped(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
