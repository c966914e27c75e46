package se.huddinge.samverkan.agreement.document;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.document.StoredDocument;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** A file that belongs to an agreement: what it is, where it came from, and which earlier version it replaces. */
@Entity
public class AgreementDocument implements Subject {
    public enum Category {
        DRAFT,
        ORIGINAL,
        APPENDIX,
        AMENDMENT,
        MINUTES,
        PLAN,
        CORRESPONDENCE,
        OTHER
    }

    /** Own working material may be removed; what a counterpart sent and what was signed may not (R12). */
    public enum Origin {
        OWN,
        RECEIVED,
        SIGNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Agreement agreement;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private StoredDocument document;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private @Nullable AgreementDocument replaced;

    private String title;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable LocalDate datedOn;

    private @Nullable String keptWhere;

    private @Nullable String caseLink;

    @Column(updatable = false)
    private LocalDateTime addedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Account addedBy;

    protected AgreementDocument() {}

    AgreementDocument(
            UUID submissionId,
            Agreement agreement,
            StoredDocument document,
            String title,
            Category category,
            Origin origin,
            @Nullable AgreementDocument replaced,
            LocalDateTime addedAt,
            Account addedBy) {
        this.submissionId = submissionId;
        this.agreement = agreement;
        this.document = document;
        this.title = title;
        this.category = category;
        this.origin = origin;
        this.replaced = replaced;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    void datedOn(@Nullable LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    void describe(String title, Category category, @Nullable LocalDate datedOn) {
        this.title = title;
        this.category = category;
        this.datedOn = datedOn;
    }

    /** Where the paper itself lies, and its case in the registry. */
    void place(@Nullable String keptWhere, @Nullable String caseLink) {
        this.keptWhere = keptWhere;
        this.caseLink = caseLink;
    }

    /** What was signed stays as it was signed. */
    void requireUnlocked() {
        if (isLocked()) refuse("agreement.document-locked");
    }

    void requireRemovable() {
        if (origin == Origin.SIGNED) refuse("agreement.signed-document-stays");
        if (origin == Origin.RECEIVED) refuse("agreement.received-document-stays");
    }

    void refuse(String key) {
        throw new RefusedException(Objection.of(key, title).linkedTo(address()));
    }

    public boolean isLocked() {
        return origin == Origin.SIGNED;
    }

    public boolean isRemovable() {
        return origin == Origin.OWN;
    }

    public String address() {
        return agreement.address() + "/dokument/" + id;
    }

    @Override
    public String subject() {
        return "agreement";
    }

    @Override
    public Long subjectId() {
        return agreement.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    Agreement agreement() {
        return agreement;
    }

    public StoredDocument getDocument() {
        return document;
    }

    public @Nullable AgreementDocument getReplaced() {
        return replaced;
    }

    public String getTitle() {
        return title;
    }

    public Category getCategory() {
        return category;
    }

    public Origin getOrigin() {
        return origin;
    }

    public @Nullable LocalDate getDatedOn() {
        return datedOn;
    }

    public @Nullable String getKeptWhere() {
        return keptWhere;
    }

    public @Nullable String getCaseLink() {
        return caseLink;
    }

    public LocalDateTime getAddedAt() {
        return addedAt;
    }

    public Account getAddedBy() {
        return addedBy;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
