package se.huddinge.samverkan.agreement.relation;

import se.huddinge.samverkan.shared.DomainEvent;

sealed interface RelationEvent extends DomainEvent {
    @Override
    default String subject() {
        return "agreement";
    }

    record Related(Long subjectId) implements RelationEvent {}

    /** Another agreement came to stand under it, or to replace it. */
    record ReferredTo(Long subjectId) implements RelationEvent {}

    /** Its framework changed hands, and it followed. */
    record Inherited(Long subjectId) implements RelationEvent {}
}
