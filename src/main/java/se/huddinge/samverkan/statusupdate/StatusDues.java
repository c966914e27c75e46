package se.huddinge.samverkan.statusupdate;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.shared.DueSource;

/** What the departments need of the coordinator, and what they are to answer in time. */
public final class StatusDues {
    private static final String NEED = "statusupdate.due.NEED";
    private static final String UNANSWERED = "statusupdate.due.UNANSWERED";

    private static final String SQL = """
            select '%2$s' as kind, s.id as item_id, 'statusupdate' as subject, s.id as subject_id, %1$s as title,
                s.need as about, s.answered_on as day, null::date as hinge, null::bigint as unit_id, null::bigint as position_id,
                false as classified, '/lagesrapporter/' || s.id || '/behov/svar' as address
            from statusupdate s join unit u on u.id = s.unit_id
            where s.need is not null and s.replied_on is null and :everything
            union all
            select '%3$s', s.id, 'statusupdate', s.id, %1$s, null, r.last_day, null::date, s.unit_id,
                null::bigint, false, '/lagesrapporter/' || s.id
            from statusupdate_round r join statusupdate s on s.round_id = r.id join unit u on u.id = s.unit_id
            where r.closed_on is null and r.last_day <= :until and s.answered_on is null
                and (:everything or s.unit_id = any(:units)) and s.unit_id not in %%s""".formatted(name("u"), NEED, UNANSWERED);

    private StatusDues() {}

    /**
     * For the coordinator all, for others what is their unit's.
     *
     * @param excused the ids of units that are asked for more meanwhile: a select in brackets
     */
    public static DueSource source(String excused) {
        return new DueSource(SQL.formatted(excused));
    }
}
