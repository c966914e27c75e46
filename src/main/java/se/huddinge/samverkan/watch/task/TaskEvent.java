package se.huddinge.samverkan.watch.task;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface TaskEvent extends DomainEvent {
    @Override
    default String subject() {
        return "task";
    }

    record TaskCreated(Long subjectId) implements TaskEvent {}

    record TaskRevised(Long subjectId) implements TaskEvent {}

    record TaskDone(Long subjectId) implements TaskEvent {}

    record TaskReopened(Long subjectId) implements TaskEvent {}
}
