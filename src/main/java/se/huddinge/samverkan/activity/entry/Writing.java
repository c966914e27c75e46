package se.huddinge.samverkan.activity.entry;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityAccess;
import se.huddinge.samverkan.activity.ActivityKind;
import se.huddinge.samverkan.organisation.Unit;

/** Writes a whole form into an activity, in the order in which one thing follows from another. */
@Component
class Writing {
    private final ActivityAccess access;
    private final Description description;
    private final Meeting meeting;
    private final Proposals proposals;
    private final AgreementChoices agreements;
    private final ActivityProjects projects;

    Writing(
            ActivityAccess access,
            Description description,
            Meeting meeting,
            Proposals proposals,
            AgreementChoices agreements,
            ActivityProjects projects) {
        this.access = access;
        this.description = description;
        this.meeting = meeting;
        this.proposals = proposals;
        this.agreements = agreements;
        this.projects = projects;
    }

    ActivityKind kind(ActivityForm form) {
        return description.kind(form);
    }

    void write(Activity activity, Unit unit, ActivityForm form) {
        var before = activity.getResponsible();
        var stays = before != null && activity.getUnit().getId().equals(unit.getId());
        activity.describe(kind(form), activity.getTitle(), form.heldOn());
        activity.placeWith(unit, stays ? before : access.answering(unit), description.participants(form));
        meeting.meet(activity, form);
        proposals.align(activity, form);
        activity.within(projects.chosen(form.projectId(), activity));
        activity.under(agreements.chosen(form.agreementId(), activity));
        description.describe(activity, form);
    }
}
