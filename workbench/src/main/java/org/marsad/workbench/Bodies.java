package org.marsad.workbench;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.work.Handed;

/** Reads the bodies of requests, as far as they are let in. */
final class Bodies {
    /** Bytes of a body at most. */
    static final int LARGEST = 32 << 20;

    private static final String TOO_LARGE = "the body is larger than " + LARGEST + " bytes";

    private Bodies() {}

    static void configure(MultipartConfig multipart) {
        multipart.maxTotalRequestSize(LARGEST, SizeUnit.BYTES);
        multipart.maxFileSize(LARGEST, SizeUnit.BYTES);
        multipart.maxInMemoryFileSize(LARGEST, SizeUnit.BYTES); // never on disk under a name from outside
    }

    /** Whether it is a form that may hold files. */
    static boolean hasFiles(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** All bytes of a body. */
    static byte[] whole(Context ctx) throws IOException {
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new Problem(413, TOO_LARGE);
            }
            return body;
        }
    }

    /** The fields of a form with files, without the files, encoded as those of a form without. */
    static byte[] fields(Context ctx) {
        StringJoiner out = new StringJoiner("&");
        for (Map.Entry<String, List<String>> field :
                parts(ctx, () -> ctx.formParamMap()).entrySet()) {
            field.getValue().forEach(v -> out.add(Addresses.encoded(field.getKey()) + "=" + Addresses.encoded(v)));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The files of a form, those that were chosen. */
    static List<Handed> files(Context ctx) throws IOException {
        List<Handed> out = new ArrayList<>();
        for (List<UploadedFile> files : parts(ctx, () -> ctx.uploadedFileMap()).values()) {
            for (UploadedFile file : files) {
                try (InputStream in = file.content()) {
                    byte[] bytes = in.readAllBytes();
                    if (!file.filename().isEmpty()) {
                        out.add(new Handed(file.filename(), bytes));
                    }
                }
            }
        }
        return out;
    }

    private interface Parts<T> {
        T read() throws Exception;
    }

    /** What the server makes of the parts; whatever it stumbles over came from outside. */
    private static <T> T parts(Context ctx, Parts<T> parts) {
        if (ctx.req().getContentLengthLong() > LARGEST) {
            throw new Problem(413, TOO_LARGE);
        }
        try {
            return parts.read();
        } catch (Exception e) {
            String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            throw why.contains("max length") || why.contains("size") || why.contains("large")
                    ? new Problem(413, TOO_LARGE)
                    : Problem.malformed("body: expected the parts of a form");
        }
    }
}
