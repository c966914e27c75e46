package se.huddinge.samverkan.document;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken in. */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"),
    ODT("application/vnd.oasis.opendocument.text", "content.xml"),
    PNG("image/png"),
    JPG("image/jpeg");

    /** For the attribute accept of a file field. */
    public static final String ACCEPTED = ".pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.jpeg";

    private final String mediaType;
    private final List<String> entries;

    FileKind(String mediaType, String... entries) {
        this.mediaType = mediaType;
        this.entries = List.of(entries);
    }

    static Optional<FileKind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        var extension = dot < 1 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
        var wanted = extension.equals("JPEG") ? "JPG" : extension;
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Several files in one; what must be among them. */
    boolean isZip() {
        return !entries.isEmpty();
    }

    String mainEntry() {
        return requireNonNull(entries.get(0));
    }
}
