package se.huddinge.samverkan.contact;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ContactEvent extends DomainEvent {
    @Override
    default String subject() {
        return Person.SUBJECT;
    }

    record Registered(Long subjectId) implements ContactEvent {}

    record Revised(Long subjectId) implements ContactEvent {}

    /** Turned out to be somebody who is in the register already. */
    record Merged(Long subjectId) implements ContactEvent {}

    /** Has got what was known of her under another entry. */
    record TookOver(Long subjectId) implements ContactEvent {}

    record AcquaintanceAdded(Long subjectId) implements ContactEvent {}

    record AcquaintanceEnded(Long subjectId) implements ContactEvent {}

    record AffiliationAdded(Long subjectId) implements ContactEvent {}

    record AffiliationRevised(Long subjectId) implements ContactEvent {}

    record AffiliationEnded(Long subjectId) implements ContactEvent {}
}
