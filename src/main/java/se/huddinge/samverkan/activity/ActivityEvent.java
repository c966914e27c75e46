package se.huddinge.samverkan.activity;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ActivityEvent extends DomainEvent {
    @Override
    default String subject() {
        return "activity";
    }

    record Registered(Long subjectId) implements ActivityEvent {}

    record Planned(Long subjectId) implements ActivityEvent {}

    record Revised(Long subjectId) implements ActivityEvent {}

    record StepTaken(Long subjectId) implements ActivityEvent {}

    record StepReopened(Long subjectId) implements ActivityEvent {}

    /** Somebody who was met turned out to be in the register under another entry too. */
    record ContactMerged(Long subjectId) implements ActivityEvent {}

    record AttachmentAdded(Long subjectId) implements ActivityEvent {}

    record AttachmentRemoved(Long subjectId) implements ActivityEvent {}

    /** A unit that took part has said how many were its own. */
    record Shared(Long subjectId) implements ActivityEvent {}

    record Completed(Long subjectId) implements ActivityEvent {}

    /** A planned one comes about on another day. */
    record Moved(Long subjectId) implements ActivityEvent {}

    record Cancelled(Long subjectId) implements ActivityEvent {}

    record Annulled(Long subjectId) implements ActivityEvent {}
}
