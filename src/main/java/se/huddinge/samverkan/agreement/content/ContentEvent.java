package se.huddinge.samverkan.agreement.content;

import se.huddinge.samverkan.shared.DomainEvent;

sealed interface ContentEvent extends DomainEvent {
    @Override
    default String subject() {
        return "agreement";
    }

    record ResourceAdded(Long subjectId) implements ContentEvent {}

    record ResourceRevised(Long subjectId) implements ContentEvent {}

    record ObligationAdded(Long subjectId) implements ContentEvent {}

    record ObligationRevised(Long subjectId) implements ContentEvent {}

    record AmendmentAdded(Long subjectId) implements ContentEvent {}

    record AmendmentRevised(Long subjectId) implements ContentEvent {}

    record LineRemoved(Long subjectId) implements ContentEvent {}

    record ProvisionsRevised(Long subjectId) implements ContentEvent {}
}
