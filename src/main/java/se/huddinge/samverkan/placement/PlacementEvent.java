package se.huddinge.samverkan.placement;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface PlacementEvent extends DomainEvent {
    @Override
    default String subject() {
        return PlacementTerm.SUBJECT;
    }

    record Registered(Long subjectId) implements PlacementEvent {}

    record Revised(Long subjectId) implements PlacementEvent {}
}
