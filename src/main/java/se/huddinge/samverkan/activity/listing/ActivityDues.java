package se.huddinge.samverkan.activity.listing;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Silence;
import se.huddinge.samverkan.shared.DueSource;

/** What the activities want of somebody: a next step, an answer whether it came about, and that something is registered. */
@Component
public class ActivityDues {
    private static final String NEXT_STEP = "activity.due.NEXT_STEP";
    private static final String PLANNED = "activity.due.PLANNED";

    private static final String SQL = """
            select '%s' as kind, a.id as item_id, 'activity' as subject, a.id as subject_id,
                a.next_step_text as title, a.title as about, a.next_step_due as day, null::date as hinge,
                a.unit_id, a.next_step_position_id as position_id, false as classified,
                '/aktiviteter/' || a.id || '/nasta-steg' as address
            from activity a
            where a.next_step_due <= :until and a.next_step_done_on is null and a.status in ('PLANNED', 'DONE')
            union all
            select '%s', a.id, 'activity', a.id, a.title, (
                    select string_agg(coalesce(academy.short_name, academy.name_sv), ', ' order by academy.name_sv)
                    from activity_academy met join academy on academy.id = met.academy_id where met.activity_id = a.id),
                a.held_on, null::date, a.unit_id, a.responsible_id, false, '/aktiviteter/' || a.id || '/genomford'
            from activity a where a.status = 'PLANNED' and a.held_on < :today
            union all
            """.formatted(NEXT_STEP, PLANNED);

    private final Silence silence;

    ActivityDues(Silence silence) {
        this.silence = silence;
    }

    /** Open to all who read, but for which units are silent. */
    public DueSource source() {
        var silent = silence.source();
        return new DueSource(SQL + silent.sql(), silent.parameters());
    }
}
