package se.huddinge.samverkan.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** A day on which a board meets, and by when it must have its papers. */
@Entity
public class MeetingDay implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Unit unit;

    private LocalDate meetingOn;

    private @Nullable LocalDate papersDue;

    private @Nullable LocalDate preparationOn;

    protected MeetingDay() {}

    MeetingDay(Unit unit, LocalDate meetingOn, @Nullable LocalDate papersDue, @Nullable LocalDate preparationOn) {
        this.unit = unit;
        this.meetingOn = meetingOn;
        this.papersDue = papersDue;
        this.preparationOn = preparationOn;
    }

    void plan(@Nullable LocalDate papersDue, @Nullable LocalDate preparationOn) {
        this.papersDue = papersDue;
        this.preparationOn = preparationOn;
    }

    @Override
    public String subject() {
        return unit.subject();
    }

    @Override
    public Long subjectId() {
        return unit.getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public Unit getUnit() {
        return unit;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public @Nullable LocalDate getPapersDue() {
        return papersDue;
    }

    public @Nullable LocalDate getPreparationOn() {
        return preparationOn;
    }
}
