package se.huddinge.samverkan.reporting.draft;

import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface DraftEvent extends DomainEvent {
    @Override
    default String subject() {
        return ReportRound.SUBJECT;
    }

    record TextWritten(Long subjectId) implements DraftEvent {}
}
