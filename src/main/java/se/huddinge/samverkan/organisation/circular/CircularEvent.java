package se.huddinge.samverkan.organisation.circular;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface CircularEvent extends DomainEvent {
    @Override
    default String subject() {
        return "circular";
    }

    record CircularSent(Long subjectId) implements CircularEvent {}
}
