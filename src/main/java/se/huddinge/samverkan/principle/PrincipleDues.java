package se.huddinge.samverkan.principle;

import se.huddinge.samverkan.shared.DueSource;

/** What waits for the coordinator: a meeting, the next step after one, and that who raised the issue is told. */
public final class PrincipleDues {
    private static final String AGENDA = "principle.due.AGENDA";
    private static final String NEXT = "principle.due.NEXT";
    private static final String REPORT = "principle.due.REPORT";

    private static final String SQL = """
            select '%s' as kind, i.id as item_id, 'principleissue' as subject, i.id as subject_id, i.title, null as about,
                i.raised_on as day, null::date as hinge, null::bigint as unit_id, null::bigint as position_id,
                false as classified, '/fragor/' || i.id as address
            from principle_issue i where i.standing = 'PROPOSED' and i.raised_on <= :until and :everything
            union all
            select '%s', i.id, 'principleissue', i.id, i.title, last.meeting, last.held_on, null::date, null::bigint,
                null::bigint, false, '/fragor/' || i.id
            from principle_issue i
            join lateral (select h.meeting, h.held_on from principle_hearing h where h.issue_id = i.id
                order by h.held_on desc, h.id desc limit 1) last on true
            where i.standing = 'DISCUSSED' and last.held_on <= :until and :everything
            union all
            select '%s', i.id, 'principleissue', i.id, i.title, raiser.name, i.outcome_on, null::date, null::bigint,
                null::bigint, false, '/fragor/' || i.id || '/aterkoppling'
            from principle_issue i join account raiser on raiser.id = i.raised_by_id
            where i.standing in ('CLOSED', 'LIFTED') and i.reported_on is null and i.outcome_on <= :until
                and :everything""".formatted(AGENDA, NEXT, REPORT);

    private PrincipleDues() {}

    public static DueSource source() {
        return new DueSource(SQL);
    }
}
