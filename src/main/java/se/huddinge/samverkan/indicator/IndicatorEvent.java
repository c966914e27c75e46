package se.huddinge.samverkan.indicator;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface IndicatorEvent extends DomainEvent {
    @Override
    default String subject() {
        return Indicator.SUBJECT;
    }

    record Registered(Long subjectId) implements IndicatorEvent {}

    record Revised(Long subjectId) implements IndicatorEvent {}

    record TargetSet(Long subjectId) implements IndicatorEvent {}
}
