package se.huddinge.samverkan.organisation.circular;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.Subject;

/** A letter that went to all contact persons: what it said, when, from whom and to how many. */
@Entity
public class Circular implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private UUID submissionId;

    private String topic;

    private String body;

    private int recipients;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account sender;

    private OffsetDateTime sentAt;

    protected Circular() {}

    Circular(CircularForm form, int recipients, Account sender, OffsetDateTime sentAt) {
        this.submissionId = form.submissionId();
        this.topic = form.topic();
        this.body = form.body();
        this.recipients = recipients;
        this.sender = sender;
        this.sentAt = sentAt;
    }

    @Override
    public String subject() {
        return "circular";
    }

    @Override
    public Long subjectId() {
        return requireNonNull(id);
    }

    public String getTopic() {
        return topic;
    }

    public int getRecipients() {
        return recipients;
    }

    public Account getSender() {
        return sender;
    }

    public OffsetDateTime getSentAt() {
        return sentAt;
    }

    @Override
    public String toString() {
        return topic;
    }
}
