package org.marsad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.marsad.intake.InputFiles;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.intake.TablePreview;
import org.marsad.json.Unprintable;

/** Tells how tables would be read, before anything is kept. */
final class DryRun {
    private static final int ROWS = 3;
    private static final int SHOWN = 60;

    private final Surroundings surroundings;
    private final Intake intake;

    DryRun(Surroundings surroundings, IntakeOptions options) {
        this.surroundings = surroundings;
        this.intake = new Intake(options);
    }

    void tell(List<String> sources) throws IOException {
        StringBuilder out = new StringBuilder();
        new InputFiles(sources).each(new InputFiles.Taker() {
            @Override
            public void file(Path file) {
                table(file, out);
            }

            @Override
            public void standardInput() {}

            @Override
            public void none(Item.Unopened argument) {}
        });
        surroundings.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
    }

    private void table(Path file, StringBuilder out) {
        try {
            intake.preview(file, ROWS).ifPresent(table -> table(file, table, out));
        } catch (IOException e) {
            line(out, file + ": " + e.getMessage());
        }
    }

    private static void table(Path file, TablePreview table, StringBuilder out) {
        line(out, file + ": columns parted by " + (table.delimiter() == '\t' ? "tab" : table.delimiter()));
        for (Map.Entry<String, String> column : table.mapping().entrySet()) {
            line(out, "  " + column.getKey() + " is \"" + column.getValue() + "\"");
        }
        if (!table.unread().isEmpty()) {
            line(out, "  not read: " + String.join(", ", table.unread()));
        }
        for (List<String> row : table.rows()) {
            line(out, "  | " + String.join(" | ", row.stream().map(DryRun::cut).toList()));
        }
        table.faults().forEach(fault -> line(out, "  refused, line " + fault));
    }

    private static String cut(String cell) {
        String flat = cell.replace('\n', ' ').replace('\r', ' ');
        return flat.length() <= SHOWN ? flat : flat.substring(0, SHOWN) + "…";
    }

    private static void line(StringBuilder out, String words) {
        out.append(Unprintable.escaped(words)).append('\n');
    }
}
