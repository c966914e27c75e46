package se.huddinge.samverkan.agreement.word;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.document.StoredDocument;
import se.huddinge.samverkan.shared.Subject;

/** The municipality's own template for one kind of agreement; the next one takes its place. */
@Entity
class AgreementTemplate implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private AgreementType type;

    @OneToOne(fetch = FetchType.LAZY)
    private StoredDocument document;

    @Column(updatable = false)
    private LocalDateTime addedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Account addedBy;

    protected AgreementTemplate() {}

    AgreementTemplate(
            UUID submissionId, AgreementType type, StoredDocument document, LocalDateTime addedAt, Account addedBy) {
        this.submissionId = submissionId;
        this.type = type;
        this.document = document;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    /** Shown in the history of the kind of agreement. */
    @Override
    public String subject() {
        return type.subject();
    }

    @Override
    public Long subjectId() {
        return type.getId();
    }

    UUID submissionId() {
        return submissionId;
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public AgreementType getType() {
        return type;
    }

    public StoredDocument getDocument() {
        return document;
    }

    public LocalDateTime getAddedAt() {
        return addedAt;
    }

    public Account getAddedBy() {
        return addedBy;
    }
}
