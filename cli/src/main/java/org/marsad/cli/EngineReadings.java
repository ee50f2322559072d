package org.marsad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.json.ReadingJson;

/** Reads a file of reports into the readings that {@code evaluate} scores. */
final class EngineReadings implements BiFunction<Path, List<Path>, Iterator<JsonNode>> {
    private final Engine engine;

    EngineReadings(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Iterator<JsonNode> apply(Path reports, List<Path> folders) {
        ObjectMapper json = new ObjectMapper(); // not before it is needed: every command starts through here
        Engine informed = informed(folders);
        List<JsonNode> out = new ArrayList<>();
        new Intake(IntakeOptions.none().forced()).read(reports, item -> {
            if (item instanceof Item.Taken taken) {
                out.add(node(ReadingJson.line(informed.read(taken.report())), json));
            } else if (item instanceof Item.Unopened unopened) {
                throw new UncheckedIOException(new IOException(unopened.message()));
            }
        });
        return out.iterator();
    }

    private Engine informed(List<Path> folders) {
        try {
            return engine.with(folders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode node(String line, ObjectMapper json) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
