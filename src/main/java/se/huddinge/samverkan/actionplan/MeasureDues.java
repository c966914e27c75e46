package se.huddinge.samverkan.actionplan;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.DueSource;

/** Measures whose day comes and that are not done; open to all who read. */
public final class MeasureDues {
    private static final String SQL = """
            select 'actionplan.due.MEASURE' as kind, m.id as item_id, 'actionplan' as subject, m.plan_id as subject_id, m.title,
                %s as about, m.due as day, null::date as hinge, plan.unit_id, m.responsible_id as position_id,
                false as classified, '/handlingsplaner/' || m.plan_id || '/atgarder/' || m.id || '/uppfoljning' as address
            from actionplan_measure m join action_plan plan on plan.id = m.plan_id join unit u on u.id = plan.unit_id
            where m.due <= :until and m.state in ('NOT_STARTED', 'ONGOING')""".formatted(name("u"));

    private MeasureDues() {}

    public static DueSource source() {
        return new DueSource(SQL);
    }
}
