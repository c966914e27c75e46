package se.huddinge.samverkan.reporting;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ReportRoundEvent extends DomainEvent {
    @Override
    default String subject() {
        return ReportRound.SUBJECT;
    }

    record RoundPlanned(Long subjectId) implements ReportRoundEvent {}

    record RoundRevised(Long subjectId) implements ReportRoundEvent {}

    record RoundOpened(Long subjectId) implements ReportRoundEvent {}

    record RoundCompiled(Long subjectId) implements ReportRoundEvent {}

    record RoundReopened(Long subjectId) implements ReportRoundEvent {}

    record RoundCancelled(Long subjectId) implements ReportRoundEvent {}
}
