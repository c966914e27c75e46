package se.huddinge.samverkan.activity.attachment;

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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.document.StoredDocument;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** A file that is kept with an activity; what a counterpart sent is not removed (R12). */
@Entity
@Table(name = "activity_attachment")
public class Attachment implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Activity activity;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private StoredDocument document;

    private String title;

    private boolean received;

    @Column(updatable = false)
    private LocalDate addedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Account addedBy;

    protected Attachment() {}

    Attachment(
            UUID submissionId,
            Activity activity,
            StoredDocument document,
            String title,
            boolean received,
            LocalDate addedOn,
            Account addedBy) {
        this.submissionId = submissionId;
        this.activity = activity;
        this.document = document;
        this.title = title;
        this.received = received;
        this.addedOn = addedOn;
        this.addedBy = addedBy;
    }

    void requireRemovable() {
        if (received)
            throw new RefusedException(
                    Objection.of("activity.received-attachment-stays", title).linkedTo(activity.address()));
    }

    public String address() {
        return activity.address() + "/bilagor/" + id;
    }

    @Override
    public String subject() {
        return activity.subject();
    }

    @Override
    public Long subjectId() {
        return activity.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public StoredDocument getDocument() {
        return document;
    }

    public String getTitle() {
        return title;
    }

    public boolean isReceived() {
        return received;
    }

    public LocalDate getAddedOn() {
        return addedOn;
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
