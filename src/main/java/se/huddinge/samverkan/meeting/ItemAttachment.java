package se.huddinge.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.document.StoredDocument;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;

/** A file that belongs to an item; what a counterpart sent is not removed (R12). */
@Entity
@Table(name = "meeting_attachment")
public class ItemAttachment implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private AgendaItem item;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private StoredDocument document;

    private String title;

    private boolean received;

    @Column(updatable = false)
    private LocalDate addedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account addedBy;

    protected ItemAttachment() {}

    public ItemAttachment(
            UUID submissionId,
            AgendaItem item,
            StoredDocument document,
            String title,
            boolean received,
            LocalDate addedOn,
            Account addedBy) {
        item.requireOpen();
        this.submissionId = submissionId;
        this.item = item;
        this.document = document;
        this.title = title;
        this.received = received;
        this.addedOn = addedOn;
        this.addedBy = addedBy;
    }

    /** The same file, with the item that waits for the next meeting. */
    public ItemAttachment carriedOverWith(AgendaItem next) {
        return new ItemAttachment(UUID.randomUUID(), next, document, title, received, addedOn, addedBy);
    }

    public void requireRemovable() {
        item.requireOpen();
        if (received)
            throw new RefusedException(
                    Objection.of("meeting.received-attachment-stays", title).linkedTo(item.address()));
    }

    public String address() {
        return item.address() + "/bilagor/" + id;
    }

    @Override
    public String subject() {
        return item.subject();
    }

    @Override
    public Long subjectId() {
        return item.subjectId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public AgendaItem getItem() {
        return item;
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
