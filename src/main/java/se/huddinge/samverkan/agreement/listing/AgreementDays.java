package se.huddinge.samverkan.agreement.listing;

import static java.util.Objects.requireNonNull;
import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.Starting;
import se.huddinge.samverkan.shared.Reader;

/** The days of signed agreements, past and coming, however far off: for calendars, which do not wait until a day is near. */
@Component
public class AgreementDays {
    private static final String FOLLOWED = """
            exists (select 1 from agreement_period later
                where later.agreement_id = p.agreement_id and later.ordinal = p.ordinal + 1)""";

    /** What the last day to begin is counted back from; a board may meet rarely. */
    private static final String TURNS = """
            select agreement_id, day, ends_on, min(turn) as turn from (
                select n.agreement_id, n.day, n.ends_on, 'n' || n.ordinal as turn from agreement_notice_day n
                where n.day between :from and cast(:to as date) + 400
                union all
                select p.agreement_id, p.valid_to, p.valid_to, 'end' from agreement_period p
                where p.valid_to between :from and cast(:to as date) + 400 and not %s) turning
            group by agreement_id, day, ends_on""".formatted(FOLLOWED);

    private static final String DAYS = """
            select 'START' as kind, begin.agreement_id, turns.turn, begin.begin_by as day, begin.board_id, null::text as who
            from (%s) begin join turns on turns.agreement_id = begin.agreement_id
                and turns.day = begin.turns_on and turns.ends_on = begin.ends_on
            union all
            select 'NOTICE', n.agreement_id, 'n' || n.ordinal, n.day, null, null from agreement_notice_day n
            where n.day between :from and :to
            union all
            select 'PARTY_NOTICE', n.agreement_id, 'party' || n.party_id || '-' || n.ends_on, n.day, null, coalesce(%s, %s)
            from agreement_party_notice_day n join agreement_party party on party.id = n.party_id
            left join academy on academy.id = party.academy_id
            left join partner_organisation organisation on organisation.id = party.organisation_id
            where n.day between :from and :to
            union all
            select 'ENDING', p.agreement_id, 'end', p.valid_to, null, null from agreement_period p
            where p.valid_to between :from and :to and not %s
            union all
            select 'RENEWING', later.agreement_id, 'p' || later.ordinal, later.valid_from, null, null
            from agreement_period later join agreement_period p
                on p.agreement_id = later.agreement_id and p.ordinal = later.ordinal - 1
            where later.valid_from between :from and :to
            union all
            select 'REVIEW', said.agreement_id, 'review', said.next_review_on, null, null from agreement_provisions said
            where said.next_review_on between :from and :to""".formatted(
                    LatestStarts.counted("select agreement_id, day, ends_on from turns"),
                    name("academy"),
                    name("organisation"),
                    FOLLOWED);

    private static final String SQL = """
            with turns as materialized (%s)
            select days.kind, g.id as agreement_id, days.turn, days.day, concat_ws(': ', days.who, g.title) as title, (
                    select string_agg(coalesce(%s, %s), ', ' order by party.id)
                    from agreement_party party left join academy on academy.id = party.academy_id
                    left join partner_organisation organisation on organisation.id = party.organisation_id
                    where party.agreement_id = g.id) as about,
                owner.id as unit_id, %s as unit,
                (:everything or coalesce(g.owner_id = any(:units), false)
                    or exists (select 1 from position p where p.id = g.responsible_id and p.unit_id = any(:units))
                    or exists (select 1 from agreement_participant taking_part
                        where taking_part.agreement_id = g.id and taking_part.unit_id = any(:units))) as hers,
                g.visibility = 'SECRET' as classified, days.board_id
            from (%s) days join agreement g on g.id = days.agreement_id left join unit owner on owner.id = g.owner_id
            where g.status = 'SIGNED' and days.day between :from and :to
                and (g.given_received_on is null or days.kind in ('ENDING', 'REVIEW'))
                and (cast(:only as bigint) is null or g.id = :only) and %s
            order by days.day, g.title, g.id, days.kind""";

    private final JdbcClient jdbc;
    private final Starting starting;

    AgreementDays(JdbcClient jdbc, Starting starting) {
        this.jdbc = jdbc;
        this.starting = starting;
    }

    /** Of those that the reader may see. */
    public List<AgreementDay> between(Reader reader, LocalDate from, LocalDate to) {
        return ask(reader, from, to, null);
    }

    /** Of one, if the reader may see it. */
    public List<AgreementDay> of(Reader reader, Long agreementId, LocalDate from, LocalDate to) {
        return ask(reader, from, to, agreementId);
    }

    private List<AgreementDay> ask(Reader reader, LocalDate from, LocalDate to, @Nullable Long only) {
        var visible = AgreementAccess.visibleTo(reader);
        return jdbc
                .sql(SQL.formatted(TURNS, name("academy"), name("organisation"), name("owner"), DAYS, visible.sql()))
                .params(starting.parameters(from.getYear() - 1, to.getYear() + 2))
                .param("from", from)
                .param("to", to)
                .param("only", only)
                .param("everything", reader.everything())
                .param("units", reader.unitIds().toArray(Long[]::new))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(AgreementDay.class)
                .list()
                .stream()
                .map(found -> requireNonNull(found))
                .toList();
    }
}
