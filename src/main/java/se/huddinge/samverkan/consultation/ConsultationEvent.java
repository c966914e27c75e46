package se.huddinge.samverkan.consultation;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ConsultationEvent extends DomainEvent {
    @Override
    default String subject() {
        return Consultation.SUBJECT;
    }

    record Registered(Long subjectId) implements ConsultationEvent {}

    record Revised(Long subjectId) implements ConsultationEvent {}
}
