package org.marsad.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.marsad.export.Form;
import org.marsad.export.Outcome;
import org.marsad.export.Target;
import org.marsad.export.Terms;
import org.marsad.incident.kept.Holdings;

/** One file of events in the form of another project. */
public final class EventTable implements Form {
    private final String name;
    private final String label;
    private final Making making;

    /**
     * A form of one table.
     *
     * @param name that asks for it, and of the file
     * @param label what must be said of the file wherever it goes; empty for nothing
     * @param making begins the table on a sheet with its header
     */
    public EventTable(String name, String label, Making making) {
        this.name = name;
        this.label = label;
        this.making = making;
    }

    /** Begins a table. */
    @FunctionalInterface
    public interface Making {
        /** The table whose rows go to a sheet. */
        IncidentTable on(Sheet sheet, Terms terms, Holdings holdings);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> single() {
        return Optional.of(name + ".csv");
    }

    @Override
    public Optional<String> label() {
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    @Override
    public Outcome write(Holdings holdings, Terms terms, Target target) throws IOException {
        String file = name + ".csv";
        try (Sheet sheet = Sheet.of(file, terms, target)) {
            IncidentTable table = making.on(sheet, terms, holdings);
            holdings.incidents(kept -> {
                try {
                    table.add(kept);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            Filled filled = table.filled();
            return new Outcome(
                    filled.incidents() - filled.leftOut().size(),
                    Map.of(file, (long) filled.rows()),
                    filled.leftOut().stream()
                            .map(l -> new Outcome.LeftOut(l.id(), l.why().words()))
                            .toList());
        }
    }
}
