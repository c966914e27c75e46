package se.huddinge.samverkan.meeting.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.meeting.MeetingAccess;
import se.huddinge.samverkan.shared.DueSource;
import se.huddinge.samverkan.shared.Reader;

/** What meetings want of somebody: what was agreed there, and notes of those that have been held. */
public final class MeetingDues {
    private static final String ACTION = "meeting.due.ACTION";
    private static final String NOTES = "meeting.due.NOTES";

    private static final String SQL = """
            select '%2$s' as kind, t.id as item_id, 'meeting' as subject, m.id as subject_id, t.what as title, m.title as about,
                t.due as day, null::date as hinge, p.unit_id, t.position_id, i.secrecy_basis is not null as classified,
                '/moten/' || m.id || '/atgarder/' || t.id as address
            from meeting_action t join meeting m on m.id = t.meeting_id join position p on p.id = t.position_id
            left join meeting_item i on i.id = t.item_id
            where t.done_on is null and t.due <= :until and m.status <> 'CANCELLED'
                and (:everything or p.unit_id = any(:units) or m.unit_id = any(:units)) and %4$s
            union all
            select '%3$s', m.id, 'meeting', m.id, m.title, coalesce(%5$s, %1$s), m.held_on, null::date, m.unit_id, null::bigint, false, '/moten/' || m.id
            from meeting m left join academy a on a.id = m.academy_id left join body o on o.id = m.body_id
            where m.status in ('CALLED', 'ONGOING') and m.held_on <= :until and m.held_on < :today
                and (:everything or m.unit_id = any(:units))""";

    private MeetingDues() {}

    /** For the coordinator all, for others what is their unit's. */
    public static DueSource source(Reader reader) {
        return new DueSource(SQL.formatted(
                name("a"), ACTION, NOTES, MeetingAccess.itemVisibleTo(reader).sql(), name("o")));
    }
}
