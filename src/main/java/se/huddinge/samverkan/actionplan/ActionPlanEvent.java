package se.huddinge.samverkan.actionplan;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ActionPlanEvent extends DomainEvent {
    @Override
    default String subject() {
        return ActionPlan.SUBJECT;
    }

    record Begun(Long subjectId) implements ActionPlanEvent {}

    record Copied(Long subjectId) implements ActionPlanEvent {}

    record MeasureAdded(Long subjectId) implements ActionPlanEvent {}

    record MeasureRevised(Long subjectId) implements ActionPlanEvent {}

    record MeasureFollowedUp(Long subjectId) implements ActionPlanEvent {}
}
