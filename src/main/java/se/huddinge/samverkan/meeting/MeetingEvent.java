package se.huddinge.samverkan.meeting;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface MeetingEvent extends DomainEvent {
    @Override
    default String subject() {
        return Meeting.SUBJECT;
    }

    record MeetingPlanned(Long subjectId) implements MeetingEvent {}

    record MeetingRevised(Long subjectId) implements MeetingEvent {}

    record ParticipantsChosen(Long subjectId) implements MeetingEvent {}

    record AgendaChanged(Long subjectId) implements MeetingEvent {}

    record AttachmentAdded(Long subjectId) implements MeetingEvent {}

    record AttachmentRemoved(Long subjectId) implements MeetingEvent {}

    record MeetingCalled(Long subjectId) implements MeetingEvent {}

    record PapersSent(Long subjectId) implements MeetingEvent {}

    record MeetingBegun(Long subjectId) implements MeetingEvent {}

    record MeetingCalledOff(Long subjectId) implements MeetingEvent {}

    record NotesWritten(Long subjectId) implements MeetingEvent {}

    record AttendanceTaken(Long subjectId) implements MeetingEvent {}

    record ActionAgreed(Long subjectId) implements MeetingEvent {}

    record ActionDone(Long subjectId) implements MeetingEvent {}

    record ActionReopened(Long subjectId) implements MeetingEvent {}

    record NotesLocked(Long subjectId) implements MeetingEvent {}

    record NotesCorrected(Long subjectId) implements MeetingEvent {}
}
