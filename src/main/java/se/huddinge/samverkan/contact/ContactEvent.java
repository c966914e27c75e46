package se.huddinge.samverkan.contact;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ContactEvent extends DomainEvent {
    @Override
    default String subject() {
        return Person.SUBJECT;
    }

    record Registered(Long subjectId) implements ContactEvent {}

    record Revised(Long subjectId) implements ContactEvent {}

    record AffiliationAdded(Long subjectId) implements ContactEvent {}

    record AffiliationRevised(Long subjectId) implements ContactEvent {}

    record AffiliationEnded(Long subjectId) implements ContactEvent {}
}
