package se.huddinge.samverkan.idea;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.account.Account;
import se.huddinge.samverkan.shared.Subject;

/** What was made of an idea one day, and what its sender is told of it: it is never changed. */
@Entity
public class IdeaStep implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Idea idea;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate takenOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account takenBy;

    private @Nullable String words;

    protected IdeaStep() {}

    IdeaStep(Idea idea, LocalDate takenOn, @Nullable Account takenBy, @Nullable String words) {
        this.idea = idea;
        this.state = idea.getState();
        this.takenOn = takenOn;
        this.takenBy = takenBy;
        this.words = words;
    }

    @Override
    public String subject() {
        return idea.subject();
    }

    @Override
    public Long subjectId() {
        return idea.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public State getState() {
        return state;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    /** Nobody when the program did it. */
    public @Nullable Account getTakenBy() {
        return takenBy;
    }

    public @Nullable String getWords() {
        return words;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return takenOn.toString();
    }
}
