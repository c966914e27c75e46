package se.huddinge.samverkan.body;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface TermEvent extends DomainEvent {
    @Override
    default String subject() {
        return TermOfOffice.SUBJECT;
    }

    record TermRegistered(Long subjectId) implements TermEvent {}

    record TermRevised(Long subjectId) implements TermEvent {}
}
