package se.huddinge.samverkan.document;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** A file as it was when it came in; it never changes. */
@Entity
@Table(name = "document")
public class StoredDocument implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;

    private String sha256;

    private LocalDateTime storedAt;

    protected StoredDocument() {}

    StoredDocument(IncomingFile file, LocalDateTime storedAt) {
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.storedAt = storedAt;
    }

    @Override
    public String subject() {
        return "document";
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public String getName() {
        return name;
    }

    public FileKind getKind() {
        return kind;
    }

    public long getSize() {
        return size;
    }

    /** In kilobytes, for who reads; never zero. */
    public long getKilobytes() {
        return Math.max(1, (size + 512) / 1024);
    }

    public String getSha256() {
        return sha256;
    }

    public LocalDateTime getStoredAt() {
        return storedAt;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return name;
    }
}
