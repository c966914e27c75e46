package se.huddinge.samverkan.strategy;

import java.time.LocalDate;
import se.huddinge.samverkan.shared.DomainEvent;

/** What has happened to a version of the strategy. */
public sealed interface StrategyEvent extends DomainEvent {
    @Override
    default String subject() {
        return "strategyversion";
    }

    record Drafted(Long subjectId) implements StrategyEvent {}

    record Revised(Long subjectId) implements StrategyEvent {}

    /** @param supersededId the version that gives way */
    record Adopted(Long subjectId, Long supersededId, LocalDate from) implements StrategyEvent {}

    record Superseded(Long subjectId) implements StrategyEvent {}
}
