package se.huddinge.samverkan.body;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface BodyEvent extends DomainEvent {
    @Override
    default String subject() {
        return Body.SUBJECT;
    }

    record Formed(Long subjectId) implements BodyEvent {}

    record Revised(Long subjectId) implements BodyEvent {}

    record Closed(Long subjectId) implements BodyEvent {}

    record MandateGiven(Long subjectId) implements BodyEvent {}

    record MandateRevised(Long subjectId) implements BodyEvent {}

    record MandateEnded(Long subjectId) implements BodyEvent {}

    record MandateRemoved(Long subjectId) implements BodyEvent {}

    record ChairAlternated(Long subjectId) implements BodyEvent {}

    record NewTerm(Long subjectId) implements BodyEvent {}

    record ContactMerged(Long subjectId) implements BodyEvent {}
}
