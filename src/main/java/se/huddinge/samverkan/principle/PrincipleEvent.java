package se.huddinge.samverkan.principle;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface PrincipleEvent extends DomainEvent {
    @Override
    default String subject() {
        return PrincipleIssue.SUBJECT;
    }

    record Raised(Long subjectId) implements PrincipleEvent {}

    record Revised(Long subjectId) implements PrincipleEvent {}

    record PutOnAgenda(Long subjectId) implements PrincipleEvent {}

    record TakenOffAgenda(Long subjectId) implements PrincipleEvent {}

    record Discussed(Long subjectId) implements PrincipleEvent {}

    /** The council has a position. */
    record Closed(Long subjectId) implements PrincipleEvent {}

    /** Somebody else is to decide. */
    record Lifted(Long subjectId) implements PrincipleEvent {}

    record ReportedBack(Long subjectId) implements PrincipleEvent {}

    record Withdrawn(Long subjectId) implements PrincipleEvent {}
}
