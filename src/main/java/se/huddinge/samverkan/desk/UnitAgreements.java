package se.huddinge.samverkan.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.EndingSoon;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.Period;

/** The agreements that a unit owns or takes part in and that are not over, with what its reader may know of them. */
@Component
class UnitAgreements {
    /**
     * An agreement in a line, with its days.
     *
     * @param done how often the unit did something under it this year
     */
    record Line(
            Long id,
            String title,
            @Nullable String partners,
            State state,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Long daysLeft,
            boolean owned,
            boolean open,
            boolean goesOn,
            long done) {
        boolean isDraft() {
            return state == State.DRAFT;
        }

        /** Whether somebody has to think about it soon: it ends, and nothing follows by itself. */
        boolean isEnding() {
            return state == State.ENDING || state == State.NOTICE_GIVEN;
        }

        public boolean isInForce() {
            return state == State.IN_FORCE || isEnding();
        }

        /** Which sentence tells its days. */
        public String getDaysKey() {
            if (lastDay == null) return "desk.agreement.no-end";
            if (state == State.NOTICE_GIVEN) return "desk.agreement.notice-given";
            if (state == State.ENDING) return "desk.agreement.ending";
            return goesOn ? "desk.agreement.goes-on" : "desk.agreement.until";
        }
    }

    private static final String SQL = """
            select g.id, g.title, g.status, p.valid_from, p.valid_to, p.goes_on, g.given_received_on, g.owner_id = :unit as owned,
                g.visibility = 'OPEN' as open,
                (select string_agg(coalesce(academy.name_sv, organisation.name_sv), ', ' order by party.id)
                    from agreement_party party left join academy on academy.id = party.academy_id
                    left join partner_organisation organisation on organisation.id = party.organisation_id
                    where party.agreement_id = g.id) as partners,
                (select count(*) from activity a where a.agreement_id = g.id and a.unit_id = :unit and a.status = 'DONE'
                    and a.held_on between :new_year and :today) as done
            from agreement g
            left join lateral (
                select valid_from, valid_to, exists (select 1 from agreement_period next
                    where next.agreement_id = g.id and next.ordinal = found.ordinal + 1) as goes_on
                from agreement_period found
                where agreement_id = g.id and coalesce(valid_to, 'infinity') >= :today
                order by coalesce(valid_to, 'infinity') limit 1) p on true
            where g.status in ('DRAFT', 'IN_PREPARATION', 'DECIDED', 'FOR_SIGNATURE', 'SIGNED')
                and (p.valid_from is not null or g.status <> 'SIGNED'
                    or not exists (select 1 from agreement_period where agreement_id = g.id))
                and (g.owner_id = :unit or exists (select 1 from agreement_participant part
                    where part.agreement_id = g.id and part.unit_id = :unit))
                and\s""";

    private final JdbcClient jdbc;
    private final AgreementAccess access;
    private final EndingSoon endingSoon;
    private final Clock clock;

    UnitAgreements(JdbcClient jdbc, AgreementAccess access, EndingSoon endingSoon, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.endingSoon = endingSoon;
        this.clock = clock;
    }

    /** Those that end first come first. */
    List<Line> of(Long unitId) {
        var visible = access.visible();
        return jdbc.sql(SQL + visible.sql() + " order by p.valid_to nulls last, g.title, g.id limit 50")
                .params(visible.parameters())
                .param("unit", unitId)
                .param("today", today())
                .param("new_year", today().withDayOfYear(1))
                .query(this::line)
                .list();
    }

    private Line line(ResultSet rs, int n) throws SQLException {
        var first = rs.getObject("valid_from", LocalDate.class);
        var last = rs.getObject("valid_to", LocalDate.class);
        var period = first == null ? null : new Period(first, last);
        return new Line(
                rs.getLong("id"),
                rs.getString("title"),
                rs.getString("partners"),
                State.of(Status.valueOf(rs.getString("status")), period, fate(rs), today(), endingSoon.until(today())),
                first,
                last,
                last == null ? null : ChronoUnit.DAYS.between(today(), last),
                rs.getBoolean("owned"),
                rs.getBoolean("open"),
                rs.getBoolean("goes_on"),
                rs.getLong("done"));
    }

    private static State.Fate fate(ResultSet rs) throws SQLException {
        if (rs.getObject("given_received_on") != null) return State.Fate.NOTICED;
        return rs.getBoolean("goes_on") ? State.Fate.GOES_ON : State.Fate.ENDS;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
