package se.huddinge.samverkan.notice;

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
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Subject;

/** That somebody has said whether she follows a record. Who has said nothing follows what is hers. */
@Entity
@Table(name = "notice_follow")
class Follow implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private Long recordId;

    private boolean follows;

    @Derived
    private OffsetDateTime since;

    protected Follow() {}

    Follow(Account account, Kind kind, Long recordId, boolean follows, OffsetDateTime since) {
        this.account = account;
        this.kind = kind;
        this.recordId = recordId;
        this.follows = follows;
        this.since = since;
    }

    /** Saying the same again changes nothing. */
    void say(boolean follows, OffsetDateTime now) {
        if (this.follows == follows) return;
        this.follows = follows;
        since = now;
    }

    @Override
    public String subject() {
        return "follow";
    }

    @Override
    public Long subjectId() {
        return requireNonNull(id);
    }

    @Override
    public String toString() {
        return kind + " " + recordId;
    }
}
