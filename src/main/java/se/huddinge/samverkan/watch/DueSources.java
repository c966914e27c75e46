package se.huddinge.samverkan.watch;

import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.actionplan.MeasureDues;
import se.huddinge.samverkan.activity.listing.ActivityDues;
import se.huddinge.samverkan.agreement.listing.AgreementDues;
import se.huddinge.samverkan.body.listing.BodyDues;
import se.huddinge.samverkan.dialogue.DialogueDues;
import se.huddinge.samverkan.idea.IdeaDues;
import se.huddinge.samverkan.meeting.listing.MeetingDues;
import se.huddinge.samverkan.organisation.Vacancies;
import se.huddinge.samverkan.principle.PrincipleDues;
import se.huddinge.samverkan.priorityarea.listing.AreaDues;
import se.huddinge.samverkan.project.listing.ProjectDues;
import se.huddinge.samverkan.reporting.listing.ReportDues;
import se.huddinge.samverkan.shared.DueSource;
import se.huddinge.samverkan.shared.Reader;
import se.huddinge.samverkan.statusupdate.StatusDues;

/** What each feature has that somebody must do, as far as a reader may know of it. */
@Component
class DueSources {
    private static final DueSource TASKS = new DueSource("""
            select 'watch.due.TASK' as kind, t.id as item_id, 'task' as subject, t.id as subject_id, t.title, left(t.text, 200) as about,
                t.due as day, null::date as hinge, p.unit_id, t.position_id, true as classified, '/uppgifter/' || t.id as address
            from watch_task t join position p on p.id = t.position_id
            where t.done_on is null and (t.due <= :until or :undated)
                and (:everything or p.unit_id = any(:units) or t.created_by_id = :account)""");

    private final AgreementDues agreements;
    private final ActivityDues activities;
    private final DialogueDues dialogues;

    DueSources(AgreementDues agreements, ActivityDues activities, DialogueDues dialogues) {
        this.agreements = agreements;
        this.activities = activities;
        this.dialogues = dialogues;
    }

    List<DueSource> all(Reader reader) {
        return List.of(
                agreements.source(reader),
                ProjectDues.source(reader),
                activities.source(),
                MeasureDues.source(),
                BodyDues.source(reader),
                StatusDues.source(ReportDues.ASKED),
                ReportDues.source(),
                PrincipleDues.source(),
                MeetingDues.source(reader),
                AreaDues.source(),
                IdeaDues.source(),
                dialogues.source(),
                Vacancies.source(),
                TASKS);
    }
}
