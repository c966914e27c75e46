package se.huddinge.samverkan.project.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.shared.DueSource;
import se.huddinge.samverkan.shared.Reader;

/** What the projects want of somebody: an agreement (R4), a milestone, an end, an answer about their use. */
public final class ProjectDues {
    /** On a project p and the parameter today: under way, and under no agreement that gäller (R4). */
    public static final String INFORMAL = ProjectList.INFORMAL;

    private static final String SQL = """
            select 'project.due.' || due.what as kind, due.item as item_id, 'project' as subject, p.id as subject_id, due.title,
                concat_ws(' · ', nullif(p.title, due.title), %s) as about,
                due.day, null::date as hinge, p.unit_id, p.responsible_id as position_id,
                p.planned_on is null as classified, '/projekt/' || p.id || due.place as address
            from (
                select 'INFORMAL' as what, p.id as project_id, p.id as item, p.title, p.informal_due as day, '/avtal' as place
                from project p where %s and (p.informal_due <= :until or :undated and p.informal_due is null)
                union all
                select 'BENEFIT', p.id, p.id, p.title, cast(p.ended_on + interval '1 year' as date), '/nytta'
                from project p where p.status = 'ENDED' and p.benefit is null and p.ended_on + interval '1 year' <= :until
                union all
                select 'ENDING', p.id, p.id, p.title, p.frame_valid_to, '/avslut'
                from project p where p.status in ('ONGOING', 'PAUSED') and p.frame_valid_to <= :until
                union all
                select 'MILESTONE', p.id, m.id, m.title, m.due, '/milstolpar/' || m.id
                from project_milestone m join project p on p.id = m.project_id
                where m.due <= :until and m.reached_on is null and p.status in ('PLANNED', 'ONGOING', 'PAUSED')
            ) due join project p on p.id = due.project_id join unit u on u.id = p.unit_id
            where\s""".formatted(name("u"), ProjectList.INFORMAL);

    private ProjectDues() {}

    /** Of those that the reader may see. */
    public static DueSource source(Reader reader) {
        return new DueSource(SQL + ProjectAccess.visibleTo(reader).sql());
    }
}
