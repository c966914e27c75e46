package se.huddinge.samverkan.watch.rule;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface RuleEvent extends DomainEvent {
    record RuleChanged(Long subjectId) implements RuleEvent {
        @Override
        public String subject() {
            return "rule";
        }
    }

    record ScheduleChanged(Long subjectId) implements RuleEvent {
        @Override
        public String subject() {
            return "schedule";
        }
    }
}
