package se.huddinge.samverkan.reporting.locked;

import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ReportEvent extends DomainEvent {
    @Override
    default String subject() {
        return ReportRound.SUBJECT;
    }

    record Locked(Long subjectId) implements ReportEvent {}

    record Approved(Long subjectId) implements ReportEvent {}

    record Presented(Long subjectId) implements ReportEvent {}
}
