package org.marsad.export.change;

import java.util.List;
import org.marsad.json.Small;

/** Changes as one JSON object. */
public final class ChangesJson {
    private ChangesJson() {}

    /** The object, without a line end. */
    public static String of(Span span, List<Change> changes) {
        return Small.object(json -> {
            json.text("since", span.since());
            json.text("until", span.until());
            json.text("head", span.archive());
            json.list("changes", changes, (one, c) -> {
                one.text("incident", c.incident());
                one.number("version", c.version());
                one.text("what", c.what().code());
                one.strings("others", c.others());
                one.list("fields", c.fields(), (f, field) -> {
                    f.text("field", field.name());
                    f.text("before", field.before());
                    f.text("after", field.after());
                });
                one.list("causes", c.causes(), (w, cause) -> {
                    w.text("why", cause.why().code());
                    w.text("about", cause.about());
                    w.text("words", cause.words());
                });
            });
        });
    }
}
