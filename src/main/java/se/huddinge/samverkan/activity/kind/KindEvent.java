package se.huddinge.samverkan.activity.kind;

import se.huddinge.samverkan.shared.DomainEvent;

sealed interface KindEvent extends DomainEvent {
    @Override
    default String subject() {
        return "activitykind";
    }

    record KindRegistered(Long subjectId) implements KindEvent {}

    record KindRevised(Long subjectId) implements KindEvent {}
}
