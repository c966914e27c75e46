package se.huddinge.samverkan.agreement.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.Gap;
import se.huddinge.samverkan.agreement.Starting;
import se.huddinge.samverkan.shared.DueSource;
import se.huddinge.samverkan.shared.Reader;

/** What the agreements want of somebody: a decision before a day, a review, a promise kept, or what is not known of them. */
@Component
public class AgreementDues {
    /** What is under way by itself: a period that another follows, by the text or by a decision. */
    private static final String FOLLOWED = """
            exists (select 1 from agreement_period later
                where later.agreement_id = p.agreement_id and later.ordinal = p.ordinal + 1)""";

    /** The period that counts today, or the first to come. */
    private static final String CURRENT = """
            not exists (select 1 from agreement_period former where former.agreement_id = p.agreement_id
                and former.ordinal = p.ordinal - 1 and former.valid_to >= :today)""";

    private static final String NEXT_NOTICE = """
            n.day = (select min(next.day) from agreement_notice_day next
                where next.agreement_id = n.agreement_id and next.day >= :today)""";

    private static final String UNNOTICED = "g.status = 'SIGNED' and g.given_received_on is null";

    /** What the last day to begin is counted back from: far enough ahead for a board that rarely meets. */
    private static final String TURNS = """
            select n.agreement_id, n.day, n.ends_on
            from agreement_notice_day n join agreement g on g.id = n.agreement_id
            where n.day between :today and cast(:until as date) + 200 and %s and %s
            union
            select p.agreement_id, p.valid_to, p.valid_to
            from agreement_period p join agreement g on g.id = p.agreement_id
            where p.valid_to between :today and cast(:until as date) + 200 and %s and not %s and %s""".formatted(NEXT_NOTICE, UNNOTICED, CURRENT, FOLLOWED, UNNOTICED);

    private static final String NOTICE = """
            select 'NOTICE' as what, n.agreement_id, n.agreement_id as item, g.title, n.day, n.ends_on as hinge, '' as place
            from agreement_notice_day n join agreement g on g.id = n.agreement_id
            where n.day between :today and :until and %s and %s""".formatted(NEXT_NOTICE, UNNOTICED);

    /** Of somebody else: to be prepared for, not to be decided about. */
    private static final String PARTY_NOTICE = """
            select 'PARTY_NOTICE', n.agreement_id, n.party_id, coalesce(%s, %s), n.day, null::date, ''
            from agreement_party_notice_day n join agreement g on g.id = n.agreement_id
            join agreement_party party on party.id = n.party_id
            left join academy on academy.id = party.academy_id
            left join partner_organisation organisation on organisation.id = party.organisation_id
            where n.day between :today and :until and n.day = (select min(next.day) from agreement_party_notice_day next
                where next.party_id = n.party_id and next.day >= :today) and %s""".formatted(name("academy"), name("organisation"), UNNOTICED);

    private static final String START = """
            select 'START', start.agreement_id, start.agreement_id, start.title, start.begin_by, start.ends_on, ''
            from (%s) start where start.begin_by <= :until""".formatted(LatestStarts.counted(TURNS));

    private static final String ENDING = """
            select 'ENDING', g.id, g.id, g.title, p.valid_to, p.valid_to, ''
            from agreement_period p join agreement g on g.id = p.agreement_id
            where p.valid_to between :today and :until and %s and not %s and g.status = 'SIGNED'""".formatted(CURRENT, FOLLOWED);

    private static final String LAPSED = """
            select 'LAPSED', g.id, g.id, g.title, last.day, last.day, '/avslut'
            from agreement g cross join lateral (
                select p.valid_to as day from agreement_period p where p.agreement_id = g.id
                order by coalesce(p.valid_to, 'infinity') desc limit 1) last
            where g.status = 'SIGNED' and last.day < :today""";

    /** What comes by itself stands before what was decided. */
    private static final String RENEWING = """
            select 'RENEWING', g.id, g.id, g.title, p.valid_to, p.valid_to, ''
            from agreement_period p join agreement g on g.id = p.agreement_id
            where p.valid_to between :today and :until and %s and %s and %s
                and g.renewal_kind = 'AUTOMATIC' and p.ordinal < coalesce(g.renewal_times, p.ordinal + 1)""".formatted(CURRENT, FOLLOWED, UNNOTICED);

    /** News for a year. */
    private static final String RENEWED = """
            select 'RENEWED', g.id, g.id, g.title, p.valid_from, null::date, ''
            from agreement_period former join agreement_period p
                on p.agreement_id = former.agreement_id and p.ordinal = former.ordinal + 1
            join agreement g on g.id = p.agreement_id
            where former.valid_to between cast(:today as date) - 366 and cast(:today as date) - 1 and p.valid_to >= :today
                and %s and g.renewal_kind = 'AUTOMATIC' and p.ordinal <= coalesce(g.renewal_times, p.ordinal)""".formatted(UNNOTICED);

    private static final String REVIEW = """
            select 'REVIEW', g.id, g.id, g.title, said.next_review_on, null::date, '/redigera/uppfoljning'
            from agreement_provisions said join agreement g on g.id = said.agreement_id
            where said.next_review_on <= :until and g.status = 'SIGNED'""";

    private static final String INCOMPLETE = """
            select 'INCOMPLETE', g.id, g.id, g.title, null::date, null::date, ''
            from agreement g where :undated and %s""".formatted(Gap.SQL);

    private static final String UNREPORTED = """
            select 'UNREPORTED', g.id, g.id, g.title, decided.decision_day + cast(:reportWithin as int), null::date,
                '/beslut/anmalan'
            from agreement_step decided join agreement g on g.id = decided.agreement_id
            where decided.decision_kind = 'DELEGATED' and decided.decision_reported_on is null
                and decided.decision_recorded_separately is not true
                and decided.decision_day + cast(:reportWithin as int) <= :until
                and decided.id = (select max(id) from agreement_step later
                    where later.agreement_id = g.id and later.status = 'DECIDED')
                and g.status in ('DECIDED', 'FOR_SIGNATURE', 'SIGNED', 'ENDED')""";

    private static final String OBLIGATION = """
            select 'OBLIGATION', g.id, o.id, left(o.what, 200), o.due, null::date, '/ataganden/' || o.id
            from agreement_obligation o join agreement g on g.id = o.agreement_id
            where o.due <= :until and o.progress <> 'FULFILLED' and g.status = 'SIGNED'""";

    private static final String SQL = """
            select 'agreement.due.' || due.what as kind, due.item as item_id, 'agreement' as subject, g.id as subject_id, due.title,
                concat_ws(' · ', nullif(g.title, due.title), known.partners) as about,
                due.day, due.hinge, g.owner_id as unit_id, g.responsible_id as position_id,
                g.visibility = 'SECRET' or g.status not in ('SIGNED', 'ENDED') as classified,
                '/avtal/' || g.id || due.place as address
            from (%s) due join agreement g on g.id = due.agreement_id
            left join (
                select party.agreement_id, string_agg(coalesce(%s, %s), ', ' order by party.id) as partners
                from agreement_party party left join academy on academy.id = party.academy_id
                left join partner_organisation organisation on organisation.id = party.organisation_id
                group by party.agreement_id) known on known.agreement_id = g.id
            where\s""".formatted(
                    String.join(
                            "\nunion all\n",
                            NOTICE,
                            PARTY_NOTICE,
                            START,
                            ENDING,
                            LAPSED,
                            RENEWING,
                            RENEWED,
                            REVIEW,
                            INCOMPLETE,
                            UNREPORTED,
                            OBLIGATION),
                    name("academy"),
                    name("organisation"));

    private final Starting starting;

    AgreementDues(Starting starting) {
        this.starting = starting;
    }

    /** Of those that the reader may see. */
    public DueSource source(Reader reader) {
        return new DueSource(SQL + AgreementAccess.visibleTo(reader).sql(), starting.parameters());
    }
}
