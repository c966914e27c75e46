package se.huddinge.samverkan.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a table as a file: always an attachment, under a name that every browser reads. */
public final class Download {
    private Download() {}

    public static void send(Table<?> table, TableFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(table.name() + "." + format.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        format.write(table, response.getOutputStream());
    }
}
