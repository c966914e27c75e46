package se.huddinge.samverkan.statusupdate;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface CadenceEvent extends DomainEvent {
    @Override
    default String subject() {
        return Cadence.SUBJECT;
    }

    record CadenceChanged(Long subjectId) implements CadenceEvent {}
}
