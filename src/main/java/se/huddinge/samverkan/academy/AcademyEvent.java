package se.huddinge.samverkan.academy;

import java.time.LocalDate;
import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface AcademyEvent extends DomainEvent {
    @Override
    default String subject() {
        return "academy";
    }

    record Registered(Long subjectId) implements AcademyEvent {}

    record Revised(Long subjectId) implements AcademyEvent {}

    record UnitChanged(Long subjectId) implements AcademyEvent {}

    record PriorityGiven(Long subjectId, LocalDate from) implements AcademyEvent {}

    record PriorityWithdrawn(Long subjectId, LocalDate from) implements AcademyEvent {}

    /** Its last day, or what it goes into, is decided. */
    record Closed(Long subjectId) implements AcademyEvent {}

    /** Another goes into it. */
    record TookOver(Long subjectId) implements AcademyEvent {}

    record Reopened(Long subjectId) implements AcademyEvent {}
}
