package codebook;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A page of the codebook: prose with fenced examples.
 *
 * @param name file name
 * @param examples in the order of the page
 */
record Page(String name, List<Example> examples) {
    static final String OPENING = "```yaml example";
    static final String CLOSING = "```";

    Page {
        examples = List.copyOf(examples);
    }

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException with page and line, where a fence is not closed or holds no example
     */
    static Page read(String name, List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(CLOSING)) {
                continue;
            }
            int open = i;
            do {
                i++;
                if (i == lines.size()) {
                    throw new IllegalArgumentException(
                            name + ":" + (open + 1) + ": fence: expected its end, found the end of the page");
                }
            } while (!lines.get(i).stripTrailing().equals(CLOSING));
            if (lines.get(open).stripTrailing().equals(OPENING)) {
                examples.add(example(name, open + 1, String.join("\n", lines.subList(open + 1, i)) + "\n"));
            }
        }
        return new Page(name, examples);
    }

    private static Example example(String name, int line, String yaml) {
        try {
            return Example.of(
                    name,
                    line,
                    new Load(LoadSettings.builder().setLabel(name + ":" + line).build()).loadFromString(yaml));
        } catch (YamlEngineException | IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ":" + line + ": " + e.getMessage(), e);
        }
    }
}
