package se.huddinge.samverkan.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** A file of agreements: looked at, then taken in, then perhaps undone. */
@Entity
@Table(name = "exchange_import")
class Import implements Subject {
    enum Status {
        LOOKED_AT,
        TAKEN_IN,
        UNDONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String fileName;

    private LocalDateTime uploadedAt;

    private String uploadedBy;

    private List<String> ignored;

    @Enumerated(EnumType.STRING)
    private Status status = Status.LOOKED_AT;

    /** The database's number of the transaction that took it in: what came after it changed something else. */
    private @Nullable Long transactionId;

    protected Import() {}

    Import(UUID submissionId, String fileName, LocalDateTime uploadedAt, String uploadedBy, List<String> ignored) {
        this.submissionId = submissionId;
        this.fileName = fileName;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
        this.ignored = List.copyOf(ignored);
    }

    void takeIn(Long transactionId) {
        requireTakable();
        this.transactionId = transactionId;
        status = Status.TAKEN_IN;
    }

    void undo() {
        requireUndoable();
        status = Status.UNDONE;
    }

    void requireTakable() {
        require(Status.LOOKED_AT, "exchange.already-taken-in");
    }

    void requireUndoable() {
        require(Status.TAKEN_IN, "exchange.nothing-to-undo");
    }

    private void require(Status wanted, String objection) {
        if (status != wanted)
            throw new RefusedException(Objection.of(objection, fileName).linkedTo("/import/" + id));
    }

    @Override
    public String subject() {
        return "exchange";
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public String getFileName() {
        return fileName;
    }

    public LocalDateTime getUploadedAt() {
        return uploadedAt;
    }

    public String getUploadedBy() {
        return uploadedBy;
    }

    public List<String> getIgnored() {
        return ignored;
    }

    public Status getStatus() {
        return status;
    }

    Long transactionId() {
        return requireNonNull(transactionId);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
