package se.huddinge.samverkan.principle;

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
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Derived;
import se.huddinge.samverkan.shared.Subject;

/** That an issue stands on a meeting's agenda, and what was said there: a part, with no version of its own. */
@Entity
@Table(name = "principle_hearing")
public class Hearing implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private PrincipleIssue issue;

    private String meeting;

    @Derived
    @Column(updatable = false)
    private @Nullable String address;

    private LocalDate heldOn;

    private @Nullable String said;

    protected Hearing() {}

    Hearing(PrincipleIssue issue, MeetingReference meeting, LocalDate day) {
        this.issue = issue;
        this.meeting = meeting.name();
        this.address = meeting.address();
        this.heldOn = day;
    }

    /** Meetings are moved, and given other names. */
    void move(MeetingReference meeting, LocalDate day) {
        this.meeting = meeting.name();
        this.heldOn = day;
    }

    void tell(String said) {
        this.said = said;
    }

    @Override
    public String subject() {
        return issue.subject();
    }

    @Override
    public Long subjectId() {
        return issue.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public String getMeeting() {
        return meeting;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** None until it has been discussed there. */
    public @Nullable String getSaid() {
        return said;
    }

    boolean isAt(MeetingReference other) {
        return address == null
                ? meeting.equals(other.name()) && other.address() == null
                : address.equals(other.address());
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return meeting;
    }
}
