package se.huddinge.samverkan.body.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.body.MandatesEnding;
import se.huddinge.samverkan.body.MemberKind;

/** How a body stands today, in SQL on a body b and the parameters today and until. */
final class Standing {
    private static final String ALIVE = "m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)";

    /** Who chairs: where it alternates, of the side whose turn it is. */
    static final String CHAIR = """
            (select string_agg(person.name, ', ' order by person.name)
                from body_mandate m join person on person.id = m.person_id
                where m.body_id = b.id and m.role = 'CHAIR' and %1$s
                    and %2$s = coalesce((select turn.side from body_chair_turn turn
                        where turn.body_id = b.id and turn.valid_from <= :today
                        order by turn.valid_from desc limit 1), %2$s))""".formatted(ALIVE, MemberKind.SIDE);

    /** Whose members have mandates, and who has begun and not ended. */
    static final String AT_WORK = "b.kind <> 'NETWORK' and b.valid_from <= :today and b.valid_to is null";

    static final String CHAIR_VACANT = "(" + AT_WORK + " and " + CHAIR + " is null)";

    /** The academies here that nobody in a council speaks for (S17). */
    static final String UNREPRESENTED = """
            from academy where academy.established_here and not exists (
                select 1 from body_mandate m where m.body_id = b.id and m.academy_id = academy.id and %s)""".formatted(ALIVE);

    static final String WHITE_SPOTS = "(case when b.kind = 'COUNCIL' and " + AT_WORK + " then (select count(*) "
            + UNREPRESENTED + ") else 0 end)";

    static final String ENDING =
            "(case when b.valid_to is null then (select count(*) from body_mandate m where m.body_id = b.id and "
                    + MandatesEnding.SQL + ") else 0 end)";

    /** The network's are those who hold a position. */
    static final String MEMBERS = """
            (case when b.kind = 'NETWORK' then (
                    select count(distinct h.account_id) from holding h join position p on p.id = h.position_id
                    where h.kind = 'HOLDER' and p.kind in ('COORDINATOR', 'CONTACT_PERSON')
                        and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today))
                else (select count(*) from body_mandate m where m.body_id = b.id and %s) end)""".formatted(ALIVE);

    static final String NAME = name("b");

    private Standing() {}
}
