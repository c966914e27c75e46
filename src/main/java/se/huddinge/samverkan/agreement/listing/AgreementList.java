package se.huddinge.samverkan.agreement.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.Gap;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.Visibility;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.shared.Period;

/** Asks for agreements: a fixed number of questions, however many there are. */
@Component
@Transactional(readOnly = true)
class AgreementList {
    /** The period that counts today: the first that has not ended, else the last. */
    private static final String FROM = """
            from agreement g
            left join lateral (
                select valid_from, valid_to from agreement_period
                where agreement_id = g.id
                order by coalesce(valid_to, 'infinity') < :today,
                    case when coalesce(valid_to, 'infinity') < :today then -ordinal else ordinal end
                limit 1) p on true
            left join unit u on u.id = g.owner_id
            """;

    private static final String PARTNERS = """
            (select string_agg(coalesce(%s, %s), '; ' order by party.id)
                from agreement_party party
                left join academy on academy.id = party.academy_id
                left join partner_organisation organisation on organisation.id = party.organisation_id
                where party.agreement_id = g.id)""".formatted(name("academy."), name("organisation."));

    private static final String ROW = """
            select g.id, g.title, g.status, g.term_kind, g.own_dnr, g.visibility, p.valid_from, p.valid_to,
                %s as owner, %s as partners, %s as incomplete,
                case when g.status <> 'SIGNED' then array_position(array['DRAFT', 'IN_PREPARATION', 'DECIDED',
                        'FOR_SIGNATURE', 'x', 'x', 'x', 'x', 'ENDED', 'ABORTED', 'ANNULLED'], g.status::text)
                    when p.valid_from > :today then 5 when p.valid_to < :today then 8
                    when p.valid_to <= :soon then 7 else 6 end as state_rank
            """.formatted(name("u."), PARTNERS, Gap.SQL);

    private final JdbcClient jdbc;
    private final AgreementAccess access;
    private final Clock clock;

    AgreementList(JdbcClient jdbc, AgreementAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The name of something that is data, in the language of whoever reads. */
    static String name(String alias) {
        return "(case when :english then coalesce(%1$sname_en, %1$sname_sv) else %1$sname_sv end collate \"sv-SE-x-icu\")"
                .formatted(alias);
    }

    Page<AgreementRow> find(AgreementFilter filter) {
        var conditions = conditions(filter);
        var rows = jdbc.sql(ROW + FROM + "where " + conditions.sql()
                        + filter.sort().orderBy(filter.order()) + " limit :size offset :offset")
                .params(conditions.parameters())
                .param("english", english())
                .param("size", filter.pageable().getPageSize())
                .param("offset", filter.pageable().getOffset())
                .query(this::row)
                .list();
        var total = jdbc.sql("select count(*) " + FROM + "where " + conditions.sql())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, filter.pageable(), total);
    }

    AgreementOptions options() {
        return new AgreementOptions(jdbc.sql(AgreementOptions.SQL)
                .param("today", today())
                .param("english", english())
                .query(AgreementOptions.Option.class)
                .list());
    }

    private Conditions conditions(AgreementFilter filter) {
        return new Conditions(access.visible(), filter, today());
    }

    private AgreementRow row(ResultSet rs, int n) throws SQLException {
        var first = rs.getObject("valid_from", LocalDate.class);
        var last = rs.getObject("valid_to", LocalDate.class);
        var state = State.of(
                Status.valueOf(rs.getString("status")), first == null ? null : new Period(first, last), today());
        return new AgreementRow(
                rs.getLong("id"),
                rs.getString("title"),
                rs.getString("partners"),
                state,
                last == null ? null : ChronoUnit.DAYS.between(today(), last),
                Term.Kind.valueOf(rs.getString("term_kind")),
                first,
                last,
                rs.getString("owner"),
                rs.getString("own_dnr"),
                Visibility.valueOf(rs.getString("visibility")),
                rs.getBoolean("incomplete"));
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
