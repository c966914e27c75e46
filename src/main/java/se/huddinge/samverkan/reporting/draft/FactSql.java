package se.huddinge.samverkan.reporting.draft;

import se.huddinge.samverkan.priorityarea.Collaboration;
import se.huddinge.samverkan.project.AgreementsInForce;
import se.huddinge.samverkan.project.listing.ProjectDues;

/**
 * The rows that a report's figures count, each with the tags by which a figure finds them: constant SQL with the parameters
 * of {@link Scope}, columns tags, title, day, unit, amount, address. Only what is open to all who read.
 */
final class FactSql {
    /** The period and the same a year before. */
    private static final String SPANS = """
            (values ('now', cast(:first as date), cast(:last as date)),
                ('before', cast(:beforeFirst as date), cast(:beforeLast as date))) span (tag, first_day, last_day)""";

    static final String ACTIVITIES = """
            select array['activity', span.tag]
                    || array(select 'unit:' || id from unnest(f.units) id)
                    || array(select distinct 'board:' || board_id from unit_board where unit_id = any(f.units))
                    || array(select 'purpose:' || id from unnest(f.purposes) id)
                    || array(select 'method:' || id from unnest(f.methods) id)
                    || array(select 'goal:' || id from unnest(f.goals) id)
                    || array(select 'academy:' || id from unnest(f.academies) id)
                    || array(select 'ranking:' || id from unnest(f.rankings) id)
                    || case when k.training_asked then array['training', 'training:' || coalesce(a.training, '')] else '{}' end
                    || case when k.entrepreneurship_asked then array['business'] else '{}' end
                    || case when a.startup = 'STARTED' then array['started'] else '{}' end as tags,
                a.title, a.held_on as day, u.name_sv as unit, f.people::bigint as amount, '/aktiviteter/' || a.id as address
            from figures_activity f join activity a on a.id = f.activity_id join activity_kind k on k.id = a.kind_id
            join unit u on u.id = a.unit_id join %s on f.held_on between span.first_day and span.last_day
            """.formatted(SPANS);

    /**
     * Contributed too late for the report before: its period's activities that are not among its rows. Each is looked for by its
     * address: until the database has counted the rows of a report that was just locked, a join would read them all each time.
     */
    private static final String LATE = """
            select array['late'], a.title, a.held_on, u.name_sv, f.people::bigint, '/aktiviteter/' || a.id
            from (select v.id, v.first_day, v.last_day from reporting_version v
                where v.round_id <> :round and v.last_day < :last
                order by v.last_day desc, v.id desc limit 1) earlier
            join figures_activity f on f.held_on between earlier.first_day and earlier.last_day
            join activity a on a.id = f.activity_id join unit u on u.id = a.unit_id
            where (select true from reporting_row kept where kept.version_id = earlier.id
                and kept.address = '/aktiviteter/' || a.id and kept.tags @> array['activity', 'now'] limit 1) is null
            """;

    private static final String OF_AGREEMENT =
            "array(select 'unit:' || unit_id from (select g.owner_id as unit_id union"
                    + " select unit_id from agreement_participant where agreement_id = g.id) taking where unit_id is not null)";

    /** On an agreement g: in force on the day, though it may have ended since. */
    private static final String IN_FORCE = """
            (%s or g.status = 'ENDED' and exists (select 1 from agreement_period d where d.agreement_id = g.id
                and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today)
                and not exists (select 1 from agreement_step s where s.agreement_id = g.id
                    and s.status = 'ENDED' and s.day <= :today)))""".formatted(AgreementsInForce.SQL);

    private static final String OTHERS_ONLY = """
            (exists (select 1 from agreement_party p where p.agreement_id = g.id and p.academy_id is not null)
                and g.id not in (select p.agreement_id from agreement_party p join academy_standing standing using (academy_id)
                    where standing.valid_from <= :today and coalesce(standing.valid_to, 'infinity') >= :today))""";

    private static final String AGREEMENTS =
            """
            select array['agreement', event.tag] || %s, g.title, event.day, u.name_sv, 1::bigint, '/avtal/' || g.id
            from agreement g left join unit u on u.id = g.owner_id
            cross join lateral (select max(coalesce(valid_to, 'infinity')) as last_day from agreement_period
                where agreement_id = g.id) term
            cross join lateral (
                select 'in-force' as tag, nullif(term.last_day, 'infinity') as day where %s
                union all select 'other', nullif(term.last_day, 'infinity') where %s and %s
                union all select 'reason:' || g.reason, nullif(term.last_day, 'infinity')
                    where g.reason is not null and %s and %s
                union all select 'new', g.signed_on where g.signed_on between :first and :last
                union all select 'extended', more.decided_on from agreement_extension more
                    where more.agreement_id = g.id and more.decided_on between :first and :last
                union all select 'noticed', g.given_received_on where g.given_received_on between :first and :last
                union all select 'ended', done.day from (select least(term.last_day, (select max(s.day)
                        from agreement_step s where s.agreement_id = g.id and s.status = 'ENDED')) as day) done
                    where done.day between :first and :today
                union all select 'ending', term.last_day where g.status = 'SIGNED' and term.last_day > :today
                    and term.last_day <= :soon) event
            where g.visibility = 'OPEN' and g.status in ('SIGNED', 'ENDED')
            """.formatted(OF_AGREEMENT, IN_FORCE, IN_FORCE, OTHERS_ONLY, IN_FORCE, OTHERS_ONLY);

    private static final String PLACEMENTS = """
            select array['placement', span.tag, 'unit:' || t.unit_id, 'academy:' || p.academy_id]
                    || case when t.reliability = 'PRELIMINARY' then array['preliminary'] else '{}' end,
                p.programme, t.as_of, u.name_sv, p.filled::bigint,
                '/platser/' || t.unit_id || '/' || case t.semester_half when 'SPRING' then 'vt' else 'ht' end || t.semester_year
            from placement_term t join placement p on p.term_id = t.id join unit u on u.id = t.unit_id
            cross join lateral (select make_date(t.semester_year, case t.semester_half when 'SPRING' then 1 else 7 end, 1)
                as begins) term
            join %s on term.begins <= span.last_day and term.begins + interval '6 months' > span.first_day
            union all
            select array['recruited', span.tag, 'unit:' || r.unit_id], u.name_sv || ' ' || r.recruitment_year,
                null, u.name_sv, r.hired::bigint, '/platser/rekryterade'
            from recruitment r join unit u on u.id = r.unit_id
            join %s on r.recruitment_year between extract(year from span.first_day) and extract(year from span.last_day)
            """.formatted(SPANS, SPANS);

    private static final String OF_PROJECT = "array(select 'unit:' || unit_id from (select p.unit_id union"
            + " select unit_id from project_participant where project_id = p.id) taking)";

    private static final String PROJECTS = """
            select array['project', event.tag] || %s, p.title, event.day, u.name_sv, 1::bigint, '/projekt/' || p.id
            from project p join unit u on u.id = p.unit_id
            cross join lateral (
                select 'ongoing' as tag, p.frame_valid_to as day where p.status in ('ONGOING', 'PAUSED')
                union all select 'closed', p.ended_on where p.status = 'ENDED' and p.ended_on between :first and :last
                union all select 'informal', p.informal_due where %s) event
            union all
            select array['finding', 'unit:' || f.unit_id, 'academy:' || f.academy_id], f.title, f.found_on, u.name_sv, 1::bigint,
                '/resultat/' || f.id
            from finding f join unit u on u.id = f.unit_id where f.found_on between :first and :last
            union all
            select array['council'], i.title, max(h.held_on), u.name_sv, 1::bigint, '/fragor/' || i.id
            from principle_issue i join principle_hearing h on h.issue_id = i.id left join unit u on u.id = i.unit_id
            where h.held_on between :first and :last group by i.id, i.title, u.name_sv
            """.formatted(OF_PROJECT, ProjectDues.INFORMAL);

    /** Units that lack what they should have. */
    private static final String GAPS = """
            select array['gap', lack.tag, 'unit:' || u.id], u.name_sv, null::date, u.name_sv, 1::bigint, '/forvaltningar/' || u.id
            from unit u cross join lateral (
                select 'no-contact' as tag where u.kind = 'DEPARTMENT' and not exists (
                    select 1 from position p join holding h on h.position_id = p.id
                    where p.unit_id = u.id and p.kind = 'CONTACT_PERSON' and h.kind = 'HOLDER'
                        and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today))
                union all select 'idle' where u.kind = 'DEPARTMENT' and not exists (
                    select 1 from figures_activity f where f.units @> array[u.id] and f.held_on between :first and :last)
                union all select 'no-area' where u.kind = 'BOARD' and not exists (
                    select 1 from priorityarea area where area.board_id = u.id and %s)) lack
            where u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
            union all
            select array['gap', 'no-contribution', 'unit:' || u.id], u.name_sv, null::date, u.name_sv, 1::bigint,
                '/rapporter/' || c.round_id
            from reporting_contribution c join unit u on u.id = c.unit_id
            where c.round_id = :round and c.status not in ('SUBMITTED', 'DONE')
            """.formatted(Collaboration.COUNTS);

    /** Academies whose last day was in the period, and what they went into: their names differ from those before. */
    private static final String CEASED = """
            select array['ceased'], academy.name_sv || coalesce(' › ' || successor.name_sv, ''), academy.last_day, null, 1::bigint,
                '/larosaten/' || academy.id
            from academy left join academy successor on successor.id = academy.successor_id
            where academy.last_day between :first and :last
            """;

    /** All but the activities of the period, of which there may be very many. */
    static final String RECORDS = String.join("union all\n", AGREEMENTS, PLACEMENTS, PROJECTS, GAPS, CEASED, LATE);

    static final String ALL = ACTIVITIES + "union all\n" + RECORDS;

    private FactSql() {}
}
