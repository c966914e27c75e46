package se.huddinge.samverkan.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;
import se.huddinge.samverkan.shared.FieldException;

/** A file on its way in, found to be what it says it is; lies on the disk until it is kept or let go. */
public final class IncomingFile implements AutoCloseable {
    /** What is in a file that we make ourselves. */
    public interface Making {
        void writeTo(OutputStream out) throws IOException;
    }

    public static final long LARGEST = 20L * 1024 * 1024;

    private final Path path;
    private final String name;
    private final FileKind kind;
    private final long size;
    private final String sha256;

    private IncomingFile(Path path, String name, FileKind kind, long size, String sha256) {
        this.path = path;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
    }

    public static IncomingFile of(MultipartFile file, String field) {
        return of(file.getOriginalFilename(), file, field);
    }

    /** Throws a {@link FieldException} at the field when the file is not one that we take in. */
    public static IncomingFile of(@Nullable String original, InputStreamSource content, String field) {
        var name = FileName.clean(original);
        var kind = FileKind.ofName(name).orElseThrow(() -> new FieldException(field, "document.kind-not-taken"));
        Path path = null;
        try {
            path = Scratch.file();
            var sha256 = copied(content, path, field);
            FileRules.check(path, kind, field);
            var file = new IncomingFile(path, name, kind, Files.size(path), sha256);
            path = null;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(path);
        }
    }

    /** One that we make ourselves: written straight to the disk, of whatever size, and not judged. */
    public static IncomingFile made(String name, Making making) {
        var kind = FileKind.ofName(name).orElseThrow();
        Path path = null;
        try {
            path = Scratch.file();
            var digest = digest();
            try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest))) {
                making.writeTo(out);
            }
            var file = new IncomingFile(
                    path, name, kind, Files.size(path), HexFormat.of().formatHex(digest.digest()));
            path = null;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(path);
        }
    }

    private static String copied(InputStreamSource content, Path path, String field) throws IOException {
        try (var in = new DigestInputStream(content.getInputStream(), digest());
                var out = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > LARGEST) throw new FieldException(field, "document.too-large");
                out.write(buffer, 0, n);
            }
            if (size == 0) throw new FieldException(field, "document.empty");
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    public String name() {
        return name;
    }

    /** What it may be called when nobody says: its name without the extension. */
    public String title() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    public FileKind kind() {
        return kind;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }
}
