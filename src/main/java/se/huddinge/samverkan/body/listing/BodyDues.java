package se.huddinge.samverkan.body.listing;

import se.huddinge.samverkan.body.BodyAccess;
import se.huddinge.samverkan.body.MandatesEnding;
import se.huddinge.samverkan.shared.DueSource;
import se.huddinge.samverkan.shared.Reader;

/** What the bodies want of somebody: mandates that run out, a chair, a representative of each academy here (S17). */
public final class BodyDues {
    private static final String ENDING = "body.due.ENDING";
    private static final String CHAIR = "body.due.CHAIR";
    private static final String WHITE_SPOT = "body.due.WHITE_SPOT";

    /** Mandates that end on the same day are one line. */
    private static final String SQL = """
            select due.kind, b.id as item_id, 'body' as subject, b.id as subject_id,
                %s as title, left(due.about, 200) as about, due.day, null::date as hinge, owned.owner_id as unit_id,
                null::bigint as position_id,
                coalesce(owned.visibility = 'SECRET' or owned.status not in ('SIGNED', 'ENDED'), false) as classified,
                '/organ/' || b.id as address
            from (
                select '%s' as kind, m.body_id, string_agg(person.name, ', ' order by person.name) as about, m.valid_to as day
                from body_mandate m join person on person.id = m.person_id join body open on open.id = m.body_id
                where open.valid_to is null and %s
                group by m.body_id, m.valid_to
                union all
                select '%s', b.id, null, null from body b where :undated and %s
                union all
                select '%s', b.id, (select string_agg(coalesce(academy.short_name, academy.name_sv), ', ' order by academy.name_sv)
                    %s), null
                from body b where :undated and %s > 0
            ) due join body b on b.id = due.body_id
            left join agreement owned on owned.id = b.agreement_id and b.kind = 'WORKING_GROUP'
            where (:everything or owned.owner_id = any(:units)) and\s""".formatted(
                    Standing.NAME,
                    ENDING,
                    MandatesEnding.SQL,
                    CHAIR,
                    Standing.CHAIR_VACANT,
                    WHITE_SPOT,
                    Standing.UNREPRESENTED,
                    Standing.WHITE_SPOTS);

    private BodyDues() {}

    /** The coordinator's, but for working groups, which are their department's. */
    public static DueSource source(Reader reader) {
        return new DueSource(SQL + BodyAccess.visibleTo(reader).sql());
    }
}
