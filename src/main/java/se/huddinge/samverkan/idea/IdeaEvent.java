package se.huddinge.samverkan.idea;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface IdeaEvent extends DomainEvent {
    @Override
    default String subject() {
        return Idea.SUBJECT;
    }

    record Raised(Long subjectId) implements IdeaEvent {}

    record Revised(Long subjectId) implements IdeaEvent {}

    record AcademiesChosen(Long subjectId) implements IdeaEvent {}

    record TalkedAbout(Long subjectId) implements IdeaEvent {}

    record Prepared(Long subjectId) implements IdeaEvent {}

    record BecameProject(Long subjectId) implements IdeaEvent {}

    record BecameAgreement(Long subjectId) implements IdeaEvent {}

    record Dismissed(Long subjectId) implements IdeaEvent {}

    /** It may be asked again, or the draft that it became was taken back. */
    record Reopened(Long subjectId) implements IdeaEvent {}
}
