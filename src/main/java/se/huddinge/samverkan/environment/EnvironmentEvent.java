package se.huddinge.samverkan.environment;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface EnvironmentEvent extends DomainEvent {
    @Override
    default String subject() {
        return ResearchEnvironment.SUBJECT;
    }

    record Registered(Long subjectId) implements EnvironmentEvent {}

    record Revised(Long subjectId) implements EnvironmentEvent {}
}
