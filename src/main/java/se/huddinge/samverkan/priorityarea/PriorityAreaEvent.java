package se.huddinge.samverkan.priorityarea;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface PriorityAreaEvent extends DomainEvent {
    @Override
    default String subject() {
        return PriorityArea.SUBJECT;
    }

    record Proposed(Long subjectId) implements PriorityAreaEvent {}

    record Revised(Long subjectId) implements PriorityAreaEvent {}

    record Decided(Long subjectId) implements PriorityAreaEvent {}

    record Corrected(Long subjectId) implements PriorityAreaEvent {}

    record Ended(Long subjectId) implements PriorityAreaEvent {}

    record Withdrawn(Long subjectId) implements PriorityAreaEvent {}

    record Linked(Long subjectId) implements PriorityAreaEvent {}

    record Unlinked(Long subjectId) implements PriorityAreaEvent {}
}
