package se.huddinge.samverkan.organisation;

import se.huddinge.samverkan.shared.DomainEvent;

/** What has happened to a unit, its positions or its meetings. */
public sealed interface UnitEvent extends DomainEvent {
    @Override
    default String subject() {
        return "unit";
    }

    record Registered(Long subjectId) implements UnitEvent {}

    record Revised(Long subjectId) implements UnitEvent {}

    record Renamed(Long subjectId) implements UnitEvent {}

    record Closed(Long subjectId) implements UnitEvent {}

    /** @param successorId the unit that takes over */
    record Merged(Long subjectId, Long successorId) implements UnitEvent {}

    record PositionAdded(Long subjectId) implements UnitEvent {}

    record PositionClosed(Long subjectId) implements UnitEvent {}

    record HolderAppointed(Long subjectId) implements UnitEvent {}

    record DeputyAppointed(Long subjectId) implements UnitEvent {}

    record HoldingEnded(Long subjectId) implements UnitEvent {}

    record AbsenceRegistered(Long subjectId) implements UnitEvent {}

    record AbsenceEnded(Long subjectId) implements UnitEvent {}

    record MeetingsPlanned(Long subjectId) implements UnitEvent {}
}
