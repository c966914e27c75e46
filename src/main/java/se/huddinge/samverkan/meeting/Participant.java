package se.huddinge.samverkan.meeting;

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
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** Somebody who is called to a meeting: from the contact register, one of us, or only a name. What she was called stays. */
@Entity
@Table(name = "meeting_participant")
public class Participant implements Subject {
    public enum Presence {
        PRESENT,
        ABSENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Meeting meeting;

    @Column(updatable = false)
    private @Nullable Long personId;

    @Column(updatable = false)
    private @Nullable Long accountId;

    private String name;

    private @Nullable String email;

    private @Nullable String affiliation;

    @Enumerated(EnumType.STRING)
    private @Nullable Presence presence;

    protected Participant() {}

    public Participant(Meeting meeting, Invitee invitee) {
        meeting.requireOpen();
        this.meeting = meeting;
        this.personId = invitee.personId();
        this.accountId = invitee.accountId();
        this.name = invitee.name();
        this.email = invitee.email();
        this.affiliation = invitee.affiliation();
    }

    public void attend(Presence presence) {
        meeting.requireStatus(Status.ONGOING);
        this.presence = presence;
    }

    public Invitee invitee() {
        return new Invitee(personId, accountId, name, email, affiliation);
    }

    @Override
    public String subject() {
        return meeting.subject();
    }

    @Override
    public Long subjectId() {
        return meeting.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    public @Nullable Long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable String getAffiliation() {
        return affiliation;
    }

    public @Nullable Presence getPresence() {
        return presence;
    }

    /** What the history calls her. */
    @Override
    public String toString() {
        return name;
    }
}
