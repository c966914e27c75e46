package se.huddinge.samverkan.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import se.huddinge.samverkan.shared.FieldException;

/** Whether a file is what its extension says, unpacks to something reasonable and carries no program. */
final class FileRules {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long ALWAYS_FINE = 20L * 1024 * 1024;
    private static final int MOST_TIMES_LARGER = 100;
    private static final int LONGEST_LIST_OF_TYPES = 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    private FileRules() {}

    static void check(Path path, FileKind kind, String field) throws IOException {
        if (!looksLike(path, kind)) throw new FieldException(field, "document.not-what-it-says", kind.name());
        if (kind.isZip()) checkZip(path, kind, field);
    }

    /** By its first bytes alone: what it is called says nothing. */
    private static boolean looksLike(Path path, FileKind kind) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            var types = MimeTypes.getDefaultMimeTypes();
            var found = types.detect(in, new Metadata());
            return kind.isZip()
                    ? types.getMediaTypeRegistry().isInstanceOf(found, MediaType.APPLICATION_ZIP)
                    : found.toString().equals(kind.mediaType());
        }
    }

    private static void checkZip(Path path, FileKind kind, String field) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new FieldException(field, "document.unpacks-too-large");
            if (zip.getEntry(kind.mainEntry()) == null)
                throw new FieldException(field, "document.not-what-it-says", kind.name());
            if (carriesProgram(zip)) throw new FieldException(field, "document.carries-program");
            requireModest(zip, Files.size(path), field);
        } catch (IOException | IllegalArgumentException e) {
            throw new FieldException(field, "document.damaged");
        }
    }

    /** A small file can unpack to one that fills the memory of whoever opens it. */
    private static void requireModest(ZipFile zip, long size, String field) throws IOException {
        var most = Math.min(MOST_UNPACKED, Math.max(ALWAYS_FINE, size * MOST_TIMES_LARGER));
        var buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (var entry : Collections.list(zip.entries())) {
            try (var in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    unpacked += n;
                    if (unpacked > most) throw new FieldException(field, "document.unpacks-too-large");
                }
            }
        }
    }

    private static boolean carriesProgram(ZipFile zip) throws IOException {
        return zip.stream().map(ZipEntry::getName).anyMatch(FileRules::isProgram)
                || listOfTypes(zip).contains("macroEnabled");
    }

    private static boolean isProgram(String entry) {
        return entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/");
    }

    private static String listOfTypes(ZipFile zip) throws IOException {
        var entry = zip.getEntry(TYPES);
        if (entry == null) return "";
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST_OF_TYPES), StandardCharsets.UTF_8);
        }
    }
}
