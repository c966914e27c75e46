package se.huddinge.samverkan.placement.recruitment;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface RecruitmentEvent extends DomainEvent {
    @Override
    default String subject() {
        return Recruitment.SUBJECT;
    }

    record RecruitmentEstimated(Long subjectId) implements RecruitmentEvent {}
}
