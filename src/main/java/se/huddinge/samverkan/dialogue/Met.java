package se.huddinge.samverkan.dialogue;

import se.huddinge.samverkan.academy.Prioritised;
import se.huddinge.samverkan.project.AgreementsInForce;

/** What is a meeting with an academy: constant SQL, one select of academy_id, day, done for each, of many ways to meet. */
final class Met {
    /** An activity of a kind that counts as contact, which data says; and a meeting that people have been called to. */
    static final String SQL = """
            select w.academy_id, a.held_on as day, a.status = 'DONE' as done
            from activity a join activity_academy w on w.activity_id = a.id
            where a.kind_id in (select id from activity_kind where contact) and a.status in ('DONE', 'PLANNED')
            union all
            select m.academy_id, m.held_on, m.status = 'DONE' or m.held_on < :today
            from meeting m where m.academy_id is not null and m.status not in ('DRAFT', 'CANCELLED')""";

    /** With whom meetings are expected. */
    static final String OURS = """
            coalesce(academy.last_day, 'infinity') >= :today
            and (%s
            or exists (select 1 from agreement_party party join agreement g on g.id = party.agreement_id
                where party.academy_id = academy.id and g.visibility = 'OPEN' and %s)
            or exists (select 1 from project_academy partner join project p on p.id = partner.project_id
                where partner.academy_id = academy.id and p.status = 'ONGOING'))""".formatted(Prioritised.SQL, AgreementsInForce.SQL);

    /** Which units work with it: one select of academy_id, unit_id, each pair once. */
    static final String WORKS = """
            select party.academy_id, g.owner_id as unit_id
            from agreement_party party join agreement g on g.id = party.agreement_id
            where party.academy_id is not null and g.owner_id is not null and g.visibility = 'OPEN' and %1$s
            union
            select party.academy_id, taking_part.unit_id
            from agreement_party party join agreement g on g.id = party.agreement_id
            join agreement_participant taking_part on taking_part.agreement_id = g.id
            where party.academy_id is not null and g.visibility = 'OPEN' and %1$s
            union
            select partner.academy_id, p.unit_id
            from project_academy partner join project p on p.id = partner.project_id
            where p.status = 'ONGOING'
            union
            select w.academy_id, a.unit_id
            from activity a join activity_academy w on w.activity_id = a.id
            where a.status = 'DONE' and a.held_on between cast(:today as date) - 365 and :today""".formatted(AgreementsInForce.SQL);

    private Met() {}
}
