package se.huddinge.samverkan.agreement.listing;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.EndingSoon;
import se.huddinge.samverkan.agreement.Gap;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.Visibility;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.strategy.PartCounts;

/** Asks for agreements: a fixed number of questions, however many there are. */
@Component
@Transactional(readOnly = true)
class AgreementList {
    /** The period that counts today: the first that has not ended, else the last; and whether another follows. */
    static final String FROM = """
            from agreement g
            left join lateral (
                select valid_from, valid_to, exists (select 1 from agreement_period next
                    where next.agreement_id = g.id and next.ordinal = found.ordinal + 1) as goes_on
                from ((select * from agreement_period
                        where agreement_id = g.id and coalesce(valid_to, 'infinity') >= :today
                        order by coalesce(valid_to, 'infinity') limit 1)
                    union all
                    (select * from agreement_period
                        where agreement_id = g.id and coalesce(valid_to, 'infinity') < :today
                        order by coalesce(valid_to, 'infinity') desc limit 1)) found
                limit 1) p on true
            left join unit u on u.id = g.owner_id
            """;

    private static final String PARTNERS = """
            (select string_agg(coalesce(%s, %s), '; ' order by party.id)
                from agreement_party party
                left join academy on academy.id = party.academy_id
                left join partner_organisation organisation on organisation.id = party.organisation_id
                where party.agreement_id = g.id)""".formatted(name("academy."), name("organisation."));

    /** The states in the order in which an agreement lives. */
    private static final String RANK = """
            case when g.status <> 'SIGNED' then array_position(array['DRAFT', 'IN_PREPARATION', 'DECIDED',
                    'FOR_SIGNATURE', '', '', '', '', '', 'ENDED', 'ABORTED', 'ANNULLED'], g.status::text)
                when p.valid_to < :today then 9 when g.given_received_on is not null then 8
                when p.valid_from > :today then 5
                when p.valid_to <= :soon and not p.goes_on then 7 else 6 end""";

    /** The next last day to give notice of one that is signed. */
    private static final String NOTICE_DAY = """
            (select min(day) from agreement_notice_day notice
                where notice.agreement_id = g.id and notice.day >= :today and g.status = 'SIGNED') as notice_day""";

    /** The next ones of parties that have other days: who, and when. */
    private static final String PARTY_NOTICES = """
            (select string_agg(other.who || ' ' || other.day, '; ' order by other.day, other.who) from (
                select coalesce(%s, %s) as who, min(notice.day) as day
                from agreement_party_notice_day notice join agreement_party party on party.id = notice.party_id
                left join academy on academy.id = party.academy_id
                left join partner_organisation organisation on organisation.id = party.organisation_id
                where notice.agreement_id = g.id and notice.day >= :today and g.status = 'SIGNED'
                group by party.id, academy.id, organisation.id) other) as party_notices""".formatted(name("academy."), name("organisation."));

    static final String ROW = """
            select g.id, g.title, g.status, g.term_kind, g.own_dnr, g.visibility, p.valid_from, p.valid_to, p.goes_on,
                g.term_first_day, g.given_received_on, %s as owner, %s as partners, %s as incomplete,
                %s as state_rank, %s, %s
            """.formatted(name("u."), PARTNERS, Gap.SQL, RANK, NOTICE_DAY, PARTY_NOTICES);

    private static final String LINE =
            """
            select g.title, %s as type, %s as partners, g.own_dnr, g.term_first_day as first_day,
                g.term_last_day as last_day, g.term_kind, g.signed_on, %s as owner, g.reason, g.reason_text, g.status,
                p.valid_from, p.valid_to, p.goes_on, g.given_received_on, %s as state_rank,
                g.renewal_kind, g.renewal_months, g.renewal_times, g.notice_counting, g.notice_amount, g.notice_unit, %s, %s,
                (select position.title || ', ' || %s from position join unit on unit.id = position.unit_id
                    where position.id = g.responsible_id) as responsible,
            """.formatted(name("t."), PARTNERS, name("u."), RANK, NOTICE_DAY, PARTY_NOTICES, name("unit."))
                    + names("participants", "agreement_participant", "unit", "unit_id") + ","
                    + names("purposes", "agreement_purpose", "purpose", "purpose_id") + ","
                    + names("methods", "agreement_method", "method", "method_id") + ","
                    + names("goals", "agreement_goal", "municipal_goal", "goal_id");

    private static final RowMapper<AgreementPicture.Standing> STANDING =
            new DataClassRowMapper<>(AgreementPicture.Standing.class);

    private final JdbcClient jdbc;
    private final AgreementAccess access;
    private final EndingSoon endingSoon;
    private final Clock clock;

    AgreementList(JdbcClient jdbc, AgreementAccess access, EndingSoon endingSoon, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.endingSoon = endingSoon;
        this.clock = clock;
    }

    /** The name of something that is data, in the language of whoever reads. */
    static String name(String alias) {
        return "(case when :english then coalesce(%1$sname_en, %1$sname_sv) else %1$sname_sv end collate \"sv-SE-x-icu\")"
                .formatted(alias);
    }

    private static String names(String as, String link, String table, String column) {
        return """
                (select string_agg(%1$s, '; ' order by %2$s.id) from %3$s join %2$s on %2$s.id = %3$s.%4$s
                    where %3$s.agreement_id = g.id) as %5$s
                """.formatted(name(table + "."), table, link, column, as);
    }

    /** All that pass the filter, fetched as they are read; to be closed. */
    Stream<AgreementTable.Line> lines(AgreementFilter filter) {
        var conditions = conditions(filter);
        return jdbc
                .sql(LINE + FROM + "left join agreement_type t on t.id = g.type_id where " + conditions.sql()
                        + filter.sort().orderBy(filter.order()))
                .withFetchSize(500)
                .params(conditions.parameters())
                .param("english", english())
                .query(this::line)
                .stream();
    }

    private AgreementTable.Line line(ResultSet rs, int n) throws SQLException {
        return new AgreementTable.Line(
                rs.getString("title"),
                rs.getString("type"),
                rs.getString("partners"),
                rs.getString("own_dnr"),
                rs.getObject("first_day", LocalDate.class),
                rs.getObject("last_day", LocalDate.class),
                rs.getString("term_kind"),
                rs.getObject("signed_on", LocalDate.class),
                rs.getString("responsible"),
                rs.getString("owner"),
                rs.getString("participants"),
                rs.getString("purposes"),
                rs.getString("methods"),
                rs.getString("goals"),
                rs.getString("reason"),
                rs.getString("reason_text"),
                state(rs).name(),
                rs.getObject("valid_to", LocalDate.class),
                rs.getString("renewal_kind"),
                rs.getObject("renewal_months", Integer.class),
                rs.getObject("renewal_times", Integer.class),
                rs.getString("notice_counting"),
                rs.getObject("notice_amount", Integer.class),
                rs.getString("notice_unit"),
                rs.getObject("notice_day", LocalDate.class),
                rs.getString("party_notices"));
    }

    private State state(ResultSet rs) throws SQLException {
        var first = rs.getObject("valid_from", LocalDate.class);
        var period = first == null ? null : new Period(first, rs.getObject("valid_to", LocalDate.class));
        return State.of(Status.valueOf(rs.getString("status")), period, fate(rs), today(), endingSoon.until(today()));
    }

    private static State.Fate fate(ResultSet rs) throws SQLException {
        if (rs.getObject("given_received_on") != null) return State.Fate.NOTICED;
        return rs.getBoolean("goes_on") ? State.Fate.GOES_ON : State.Fate.ENDS;
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

    /** Open signed ones, those that have lapsed or are about to end first; fetched as they are read, to be closed. */
    Stream<AgreementRow> soonestToEnd() {
        return jdbc
                .sql(ROW + FROM + "where g.visibility = 'OPEN' and g.status = 'SIGNED'"
                        + " order by state_rank desc, p.valid_to nulls last, g.title, g.id")
                .withFetchSize(500)
                .param("today", today())
                .param("soon", endingSoon.until(today()))
                .param("english", english())
                .query(this::row)
                .stream();
    }

    /** What the open ones come to today, and those that end first; of drafts and secret ones, what the reader may see. */
    AgreementPicture.Picture picture(int most) {
        var visible = access.visible();
        return jdbc.sql(AgreementPicture.SQL.formatted(
                        Conditions.of(State.IN_FORCE),
                        Conditions.of(State.ENDING),
                        Conditions.of(State.NOTICE_GIVEN),
                        Conditions.of(State.LAPSED),
                        visible.sql(),
                        RANK,
                        FROM,
                        ROW))
                .params(visible.parameters())
                .param("today", today())
                .param("soon", endingSoon.until(today()))
                .param("english", english())
                .param("most", most)
                .query((ResultSetExtractor<AgreementPicture.Picture>) this::picture);
    }

    /** The numbers stand in every row, and in one without an agreement when there is none to show. */
    private AgreementPicture.Picture picture(ResultSet rs) throws SQLException {
        rs.next();
        var standing = STANDING.mapRow(rs, 0);
        var rows = new ArrayList<AgreementRow>();
        for (var more = rs.getObject("id") != null; more; more = rs.next()) rows.add(row(rs, rows.size()));
        return new AgreementPicture.Picture(requireNonNull(standing), ListTimeline.of(rows, today()));
    }

    PartCounts serving() {
        var inForce = "select g.id " + FROM + "where g.visibility = 'OPEN' and " + Conditions.of(State.IN_FORCE);
        return PartCounts.of(jdbc.sql(PartCounts.sql("agreement", inForce))
                .param("today", today())
                .query(PartCounts.Line.MAPPER)
                .list());
    }

    /** Of all that pass the filter. */
    List<Long> ids(AgreementFilter filter) {
        var conditions = conditions(filter);
        return jdbc.sql("select g.id " + FROM + "where " + conditions.sql() + " order by g.id")
                .params(conditions.parameters())
                .query((rs, n) -> rs.getLong("id"))
                .list();
    }

    AgreementOptions options() {
        return new AgreementOptions(jdbc.sql(AgreementOptions.SQL)
                .param("today", today())
                .param("english", english())
                .query(new DataClassRowMapper<>(AgreementOptions.Option.class))
                .list());
    }

    Conditions conditions(AgreementFilter filter) {
        return new Conditions(access.visible(), filter, today(), endingSoon.until(today()));
    }

    AgreementRow row(ResultSet rs, int n) throws SQLException {
        var first = rs.getObject("valid_from", LocalDate.class);
        var last = rs.getObject("valid_to", LocalDate.class);
        return new AgreementRow(
                rs.getLong("id"),
                rs.getString("title"),
                rs.getString("partners"),
                state(rs),
                last == null ? null : ChronoUnit.DAYS.between(today(), last),
                Term.Kind.valueOf(rs.getString("term_kind")),
                first,
                last,
                rs.getString("owner"),
                rs.getString("own_dnr"),
                Visibility.valueOf(rs.getString("visibility")),
                rs.getBoolean("incomplete"),
                rs.getBoolean("goes_on"),
                rs.getObject("term_first_day", LocalDate.class),
                rs.getObject("notice_day", LocalDate.class),
                rs.getString("party_notices"));
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
