package se.huddinge.samverkan.search;

import se.huddinge.samverkan.shared.DomainEvent;

sealed interface SynonymEvent extends DomainEvent {
    @Override
    default String subject() {
        return Synonym.SUBJECT;
    }

    record SynonymAdded(Long subjectId) implements SynonymEvent {}

    record SynonymRevised(Long subjectId) implements SynonymEvent {}

    record SynonymRemoved(Long subjectId) implements SynonymEvent {}
}
