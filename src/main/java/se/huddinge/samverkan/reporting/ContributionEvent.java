package se.huddinge.samverkan.reporting;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface ContributionEvent extends DomainEvent {
    @Override
    default String subject() {
        return Contribution.SUBJECT;
    }

    record Asked(Long subjectId) implements ContributionEvent {}

    record NotAsked(Long subjectId) implements ContributionEvent {}

    record Written(Long subjectId) implements ContributionEvent {}

    record Submitted(Long subjectId) implements ContributionEvent {}

    record SentBack(Long subjectId) implements ContributionEvent {}

    record Finished(Long subjectId) implements ContributionEvent {}
}
