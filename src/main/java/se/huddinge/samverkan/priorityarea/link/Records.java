package se.huddinge.samverkan.priorityarea.link;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.priorityarea.LinkKind;
import se.huddinge.samverkan.priorityarea.PriorityArea;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.shared.FieldException;

/** The agreements, projects and activities that can lie in an area; what who asks may not read is not there. */
@Component
class Records {
    private final AgreementService agreements;
    private final AgreementAccess readable;
    private final ProjectService projects;
    private final ActivityService activities;

    Records(
            AgreementService agreements,
            AgreementAccess readable,
            ProjectService projects,
            ActivityService activities) {
        this.agreements = agreements;
        this.readable = readable;
        this.projects = projects;
        this.activities = activities;
    }

    AreaLink link(PriorityArea area, LinkForm form, LocalDate today) {
        var id = form.recordId();
        return switch (form.kind()) {
            case AGREEMENT ->
                AreaLink.of(form.submissionId(), area, agreement(id).orElseThrow(Records::unknown), today);
            case PROJECT ->
                AreaLink.of(form.submissionId(), area, projects.find(id).orElseThrow(Records::unknown), today);
            case ACTIVITY -> AreaLink.of(form.submissionId(), area, activity(id).orElseThrow(Records::unknown), today);
        };
    }

    Optional<String> title(LinkKind kind, Long id) {
        return switch (kind) {
            case AGREEMENT -> agreement(id).map(Agreement::getTitle);
            case PROJECT -> projects.find(id).map(Project::getTitle);
            case ACTIVITY -> activity(id).map(Activity::getTitle);
        };
    }

    private Optional<Agreement> agreement(Long id) {
        return readable.isReadable(id) ? Optional.of(agreements.get(id)) : Optional.empty();
    }

    private Optional<Activity> activity(Long id) {
        return activities.find(id);
    }

    private static FieldException unknown() {
        return new FieldException("recordId", "priorityarea.unknown-choice");
    }
}
