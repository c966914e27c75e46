package se.huddinge.samverkan.statusupdate;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface StatusUpdateEvent extends DomainEvent {
    @Override
    default String subject() {
        return StatusUpdate.SUBJECT;
    }

    record Asked(Long subjectId) implements StatusUpdateEvent {}

    record Answered(Long subjectId) implements StatusUpdateEvent {}

    record NothingNew(Long subjectId) implements StatusUpdateEvent {}

    record NeedAnswered(Long subjectId) implements StatusUpdateEvent {}

    record NeedClosed(Long subjectId) implements StatusUpdateEvent {}
}
