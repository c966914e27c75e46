package se.huddinge.samverkan.statusupdate;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface StatusRoundEvent extends DomainEvent {
    @Override
    default String subject() {
        return StatusRound.SUBJECT;
    }

    record RoundOpened(Long subjectId) implements StatusRoundEvent {}

    record RoundClosed(Long subjectId) implements StatusRoundEvent {}
}
