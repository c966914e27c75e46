package se.huddinge.samverkan.reporting.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import se.huddinge.samverkan.reporting.ContributionAccess;
import se.huddinge.samverkan.shared.DueSource;

/** What the units are to contribute in time, the rounds that the coordinator is to open and to weave, and whom she is to tell again. */
public final class ReportDues {
    /** The units that account for their work in an open round: how it goes is not asked beside that. */
    public static final String ASKED = """
            (select asked.unit_id from reporting_contribution asked
                join reporting_round round on round.id = asked.round_id where round.status = 'OPEN' and round.cancelled_on is null)""";

    private static final String CONTRIBUTION = "reporting.due.CONTRIBUTION";
    private static final String RETURNED = "reporting.due.RETURNED";
    private static final String OPEN = "reporting.due.OPEN";
    private static final String COMPILE = "reporting.due.COMPILE";
    private static final String PRESENT = "reporting.due.PRESENT";

    /** A unit that is no more leaves it to the one that it has gone into; without one, to the coordinator. */
    private static final String SQL = """
            select case c.status when 'RETURNED' then '%1$s' else '%2$s' end as kind, c.id as item_id,
                'contribution' as subject, c.id as subject_id, r.title, %3$s as about,
                case c.status when 'RETURNED' then c.answer_by else r.due_on end as day, null::date as hinge,
                case when u.valid_to < :today then u.successor_id else u.id end as unit_id, null::bigint as position_id,
                false as classified, '/rapporter/' || r.id || '/bidrag/' || u.id as address
            from reporting_round r join reporting_contribution c on c.round_id = r.id join unit u on u.id = c.unit_id
            where r.status = 'OPEN' and r.cancelled_on is null and c.status in ('NOT_STARTED', 'DRAFT', 'RETURNED')
                and case c.status when 'RETURNED' then c.answer_by else r.due_on end <= :until
                and (:everything or %4$s)
            union all
            select case r.status when 'PLANNED' then '%5$s' else '%6$s' end, r.id, 'reportround', r.id, r.title, null,
                case r.status when 'PLANNED' then r.opens_on else r.compile_on end, null::date, null::bigint,
                null::bigint, false, '/rapporter/' || r.id
            from reporting_round r
            where :everything and r.status <> 'COMPILED' and r.cancelled_on is null
                and case r.status when 'PLANNED' then r.opens_on else r.compile_on end <= :until
            union all
            select '%7$s', p.id, 'reportround', v.round_id, v.title, p.forum, p.next_on, null::date, null::bigint, null::bigint,
                false, %8$s
            from reporting_presentation p join reporting_version v on v.id = p.version_id
            where :everything and p.next_on <= :until and %9$s""".formatted(
                    RETURNED,
                    CONTRIBUTION,
                    name("u"),
                    ContributionAccess.answeredBy(":units"),
                    OPEN,
                    COMPILE,
                    PRESENT,
                    Presentings.ADDRESS,
                    Presentings.AWAITED);

    private ReportDues() {}

    /** For the coordinator all, for others what is their unit's. */
    public static DueSource source() {
        return new DueSource(SQL);
    }
}
