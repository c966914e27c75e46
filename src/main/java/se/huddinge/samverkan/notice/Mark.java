package se.huddinge.samverkan.notice;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Subject;

/**
 * How far somebody has read: what happened until then, in a transaction that was over by then. Either alone would take what
 * somebody was just about to save for read.
 */
@Entity
@Table(name = "notice_mark")
class Mark implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account account;

    @Derived
    private OffsetDateTime readUntil;

    @Derived
    private Long readBefore;

    protected Mark() {}

    Mark(Account account, OffsetDateTime readUntil, Long readBefore) {
        this.account = account;
        this.readUntil = readUntil;
        this.readBefore = readBefore;
    }

    /** What has been read stays read. */
    void move(OffsetDateTime until, Long before) {
        if (until.isAfter(readUntil)) readUntil = until;
        readBefore = Math.max(readBefore, before);
    }

    @Override
    public String subject() {
        return "mark";
    }

    @Override
    public Long subjectId() {
        return requireNonNull(id);
    }
}
