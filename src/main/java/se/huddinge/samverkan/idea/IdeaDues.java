package se.huddinge.samverkan.idea;

import se.huddinge.samverkan.shared.DueSource;

/** Ideas and wishes that nobody has answered: the contact person's of the unit, and the coordinator's when they grow old. */
public final class IdeaDues {
    private static final String ANSWER = "idea.due.ANSWER";

    private static final String SQL = """
            select '%s' as kind, i.id as item_id, 'idea' as subject, i.id as subject_id, i.title, raiser.name as about,
                i.raised_on as day, null::date as hinge, i.unit_id, null::bigint as position_id, false as classified,
                '/ideer/' || i.id as address
            from idea i join account raiser on raiser.id = i.raised_by_id
            where i.state = 'RAISED' and i.raised_on <= :until and (:everything or i.unit_id = any(:units))""".formatted(ANSWER);

    private IdeaDues() {}

    public static DueSource source() {
        return new DueSource(SQL);
    }
}
