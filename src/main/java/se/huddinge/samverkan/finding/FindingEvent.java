package se.huddinge.samverkan.finding;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface FindingEvent extends DomainEvent {
    @Override
    default String subject() {
        return Finding.SUBJECT;
    }

    record Registered(Long subjectId) implements FindingEvent {}

    record Revised(Long subjectId) implements FindingEvent {}

    record UseTold(Long subjectId) implements FindingEvent {}
}
