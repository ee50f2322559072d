package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.marsad.mention.Mention;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;

/** Writes the pieces of texts as JSON, one object a line, one line a text. Closing leaves the stream open. */
public final class MentionJson implements Closeable {
    private final OutputStream out;
    private final JsonGenerator json;

    /** A writer on a stream, which it buffers. */
    public MentionJson(OutputStream out) throws IOException {
        this.out = out;
        this.json = JsonOutput.compact(out);
    }

    /** Writes the pieces of one text, in the order given. */
    public void write(Report report, List<Mention> mentions) throws IOException {
        Pieces pieces = new Pieces(json, new CodePoints(report.text()));
        json.writeStartObject();
        new ReportJson(json).brief(report);
        pieces.list("mentions", mentions, mention -> mention(mention, pieces));
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Writes that a text was not read. */
    public void refuse(Report report, String why) throws IOException {
        json.writeStartObject();
        new ReportJson(json).brief(report);
        json.writeStringField("refused", why);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.flush();
    }

    private void mention(Mention mention, Pieces pieces) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", mention.kind());
        pieces.words(mention.words());
        json.writeStringField("rule", mention.rule());
        for (Map.Entry<String, Object> value : mention.values().entrySet()) {
            json.writeFieldName(value.getKey());
            value(value.getValue());
        }
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double decimal) {
            json.writeNumber(BigDecimal.valueOf(decimal).toPlainString());
        } else if (value instanceof List<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                value(one);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
