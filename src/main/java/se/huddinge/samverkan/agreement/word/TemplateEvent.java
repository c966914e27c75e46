package se.huddinge.samverkan.agreement.word;

import se.huddinge.samverkan.shared.DomainEvent;

sealed interface TemplateEvent extends DomainEvent {
    @Override
    default String subject() {
        return "agreementtype";
    }

    record TemplateKept(Long subjectId) implements TemplateEvent {}

    record TemplateRemoved(Long subjectId) implements TemplateEvent {}
}
