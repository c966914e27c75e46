package se.huddinge.samverkan.document;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How a file leaves: to be saved, never to be shown by the browser as a page of ours. */
public final class DocumentDownload {
    private DocumentDownload() {}

    public static void describe(StoredDocument document, HttpServletResponse response) {
        describe(document.getName(), document.getKind().mediaType(), response);
        response.setContentLengthLong(document.getSize());
    }

    /** The name as RFC 6266 has it, which every browser reads. */
    public static void describe(String name, String mediaType, HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(FileName.clean(name), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
