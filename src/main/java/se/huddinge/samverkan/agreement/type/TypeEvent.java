package se.huddinge.samverkan.agreement.type;

import se.huddinge.samverkan.shared.DomainEvent;

sealed interface TypeEvent extends DomainEvent {
    @Override
    default String subject() {
        return "agreementtype";
    }

    record TypeRegistered(Long subjectId) implements TypeEvent {}

    record TypeRevised(Long subjectId) implements TypeEvent {}
}
