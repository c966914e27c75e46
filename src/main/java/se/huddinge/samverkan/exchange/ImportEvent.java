package se.huddinge.samverkan.exchange;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ImportEvent extends DomainEvent {
    @Override
    default String subject() {
        return "exchange";
    }

    record LookedAt(Long subjectId) implements ImportEvent {}

    record TakenIn(Long subjectId) implements ImportEvent {}

    record Undone(Long subjectId) implements ImportEvent {}
}
