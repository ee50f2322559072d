package org.marsad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.marsad.mention.Mention;
import org.marsad.mention.time.Reckoning;
import org.marsad.record.Reading;
import org.marsad.record.Report;

/** One run of the command line within the test: what it gave and what it said. */
record Run(int status, String out, String err) {
    /** An engine that finds nothing. */
    static final Engine NOTHING_FOUND = new Engine() {
        @Override
        public Reading read(Report report) {
            return new Reading(report, List.of(), List.of(), null);
        }

        @Override
        public List<Mention> mentions(Report report, Reckoning reckoning) {
            return List.of();
        }
    };

    static Run of(String... arguments) {
        return with(NOTHING_FOUND, new byte[0], false, Map.of(), arguments);
    }

    static Run fed(byte[] input, String... arguments) {
        return with(NOTHING_FOUND, input, false, Map.of(), arguments);
    }

    static Run with(Engine engine, byte[] input, boolean terminal, Map<String, String> variables, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                variables,
                null);
        int status = Main.run(surroundings, engine, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
