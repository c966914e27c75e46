package se.huddinge.samverkan.watch.handling;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.watch.DueKey;

/** What has been said of one thing that is due, or of the day on which several hang. */
@Entity
@Table(name = "watch_handling")
public class Handling implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private Long itemId;

    @Column(updatable = false)
    private @Nullable LocalDate day;

    @Column(name = "subject", updatable = false)
    private String recordKind;

    @Column(name = "subject_id", updatable = false)
    private Long recordId;

    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String motive;

    private @Nullable LocalDate doneOn;

    private @Nullable String comment;

    private @Nullable LocalDate snoozedUntil;

    private @Nullable String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Position position;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account account;

    private @Nullable LocalDate handledOn;

    private @Nullable UUID submissionId;

    protected Handling() {}

    Handling(DueKey key, String recordKind, Long recordId, String title) {
        this.kind = key.kind();
        this.itemId = key.itemId();
        this.day = key.day();
        this.recordKind = recordKind;
        this.recordId = recordId;
        this.title = title;
    }

    void by(Account account, LocalDate day, UUID submissionId) {
        this.account = account;
        this.handledOn = day;
        this.submissionId = submissionId;
    }

    void decide(Decision decision, String motive) {
        this.decision = decision;
        this.motive = motive;
    }

    void finish(LocalDate day, @Nullable String comment) {
        this.doneOn = day;
        this.comment = comment;
    }

    void snooze(LocalDate until, String reason) {
        this.snoozedUntil = until;
        this.reason = reason;
    }

    void handOver(Position position) {
        this.position = position;
    }

    void undo(Said said) {
        requireSaid(said);
        switch (said) {
            case DECIDED -> {
                decision = null;
                motive = null;
            }
            case DONE -> {
                doneOn = null;
                comment = null;
            }
            case LATER -> {
                snoozedUntil = null;
                reason = null;
            }
            case HANDED_OVER -> position = null;
        }
    }

    private void requireSaid(Said said) {
        if (!isSaid(said))
            throw new RefusedException(Objection.of("watch.nothing-to-undo").linkedTo("/att-gora/hanterat"));
    }

    boolean isSaid(Said said) {
        return switch (said) {
            case DECIDED -> decision != null;
            case DONE -> doneOn != null;
            case LATER -> snoozedUntil != null;
            case HANDED_OVER -> position != null;
        };
    }

    @Override
    public String subject() {
        return "handling";
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

    DueKey key() {
        return new DueKey(kind, itemId, day);
    }

    String getTitle() {
        return title;
    }

    @Nullable
    Decision getDecision() {
        return decision;
    }

    @Nullable
    String getMotive() {
        return motive;
    }

    @Nullable
    String getComment() {
        return comment;
    }

    @Nullable
    LocalDate getSnoozedUntil() {
        return snoozedUntil;
    }

    @Nullable
    String getReason() {
        return reason;
    }

    @Nullable
    Position getPosition() {
        return position;
    }

    @Nullable
    Account getAccount() {
        return account;
    }

    @Nullable
    UUID getSubmissionId() {
        return submissionId;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return title;
    }
}
