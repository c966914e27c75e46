package se.huddinge.samverkan.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends files: always as an attachment, under a name (RFC 6266) that every browser reads. */
public final class Download {
    private Download() {}

    public static void send(Table<?> table, TableFormat format, HttpServletResponse response) throws IOException {
        describe(table.name() + "." + format.extension(), format.mediaType(), response);
        format.write(table, response.getOutputStream());
    }

    /** As a file within another. */
    public static void write(Table<?> table, TableFormat format, OutputStream out) throws IOException {
        format.write(table, out);
    }

    public static void describe(String name, String mediaType, HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
