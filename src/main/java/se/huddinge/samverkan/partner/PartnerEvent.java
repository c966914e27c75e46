package se.huddinge.samverkan.partner;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface PartnerEvent extends DomainEvent {
    @Override
    default String subject() {
        return PartnerOrganisation.SUBJECT;
    }

    record Registered(Long subjectId) implements PartnerEvent {}

    record Revised(Long subjectId) implements PartnerEvent {}
}
