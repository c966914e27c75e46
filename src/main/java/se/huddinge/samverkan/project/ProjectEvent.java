package se.huddinge.samverkan.project;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ProjectEvent extends DomainEvent {
    @Override
    default String subject() {
        return Project.SUBJECT;
    }

    record Suggested(Long subjectId) implements ProjectEvent {}

    record Revised(Long subjectId) implements ProjectEvent {}

    record Planned(Long subjectId) implements ProjectEvent {}

    record Started(Long subjectId) implements ProjectEvent {}

    record StartedWithoutAgreement(Long subjectId) implements ProjectEvent {}

    record Formalised(Long subjectId) implements ProjectEvent {}

    record Paused(Long subjectId) implements ProjectEvent {}

    record Resumed(Long subjectId) implements ProjectEvent {}

    record Reported(Long subjectId) implements ProjectEvent {}

    record Ended(Long subjectId) implements ProjectEvent {}

    record Aborted(Long subjectId) implements ProjectEvent {}

    record BenefitTold(Long subjectId) implements ProjectEvent {}

    record MilestoneChanged(Long subjectId) implements ProjectEvent {}

    record ResourceUsed(Long subjectId) implements ProjectEvent {}

    record ResourceUseRemoved(Long subjectId) implements ProjectEvent {}
}
