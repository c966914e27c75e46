package se.huddinge.samverkan.watch.handling;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface HandlingEvent extends DomainEvent {
    @Override
    default String subject() {
        return "handling";
    }

    record HandlingDecided(Long subjectId) implements HandlingEvent {}

    record HandlingPutOff(Long subjectId) implements HandlingEvent {}

    record HandlingHandedOver(Long subjectId) implements HandlingEvent {}

    record HandlingDone(Long subjectId) implements HandlingEvent {}

    record HandlingUndone(Long subjectId) implements HandlingEvent {}
}
