package se.huddinge.samverkan.agreement.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.EndingSoon;
import se.huddinge.samverkan.agreement.Gap;
import se.huddinge.samverkan.shared.Due;

/** What the agreements want of somebody: a decision before a day, a review, or what is not known of them yet. */
@Component
@Transactional(readOnly = true)
public class AgreementDues {
    private static final int REVIEW_AHEAD = 30;

    /** Where it is done, under the agreement's own address. */
    private static final Map<String, String> PLACES = Map.of(
            "REVIEW", "/redigera/uppfoljning", "NOTICE", "", "ENDING", "", "LAPSED", "/avslut", "INCOMPLETE", "");

    private static final String SQL = """
            with readable as (
                select g.*, (select max(coalesce(valid_to, 'infinity')) from agreement_period
                    where agreement_id = g.id) as last_day
                from agreement g where g.status = 'SIGNED' and %s)
            select due.what, g.id, g.title, due.day,
                (select string_agg(coalesce(academy.name_sv, organisation.name_sv), ', ' order by party.id)
                    from agreement_party party left join academy on academy.id = party.academy_id
                    left join partner_organisation organisation on organisation.id = party.organisation_id
                    where party.agreement_id = g.id) as partners
            from readable g cross join lateral (
                select 'NOTICE' as what, min(notice.day) as day from agreement_notice_day notice
                    where notice.agreement_id = g.id and notice.day between :today and :soon
                        and g.given_received_on is null having min(notice.day) is not null
                union all
                select case when g.last_day < :today then 'LAPSED' else 'ENDING' end, g.last_day
                    where g.last_day <= :soon and isfinite(g.last_day)
                union all
                select 'REVIEW', said.next_review_on from agreement_provisions said
                    where said.agreement_id = g.id and said.next_review_on <= :review
                union all
                select 'INCOMPLETE', null where %s) due
            order by due.day, g.title, g.id limit 500""";

    private final JdbcClient jdbc;
    private final AgreementAccess access;
    private final EndingSoon endingSoon;
    private final Clock clock;

    AgreementDues(JdbcClient jdbc, AgreementAccess access, EndingSoon endingSoon, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.endingSoon = endingSoon;
        this.clock = clock;
    }

    /** Of the signed ones that the reader may see; one statement. */
    public List<Due> dues() {
        var visible = access.visible();
        var today = LocalDate.now(clock);
        return jdbc.sql(SQL.formatted(visible.sql(), Gap.SQL))
                .params(visible.parameters())
                .param("today", today)
                .param("soon", endingSoon.until(today))
                .param("review", today.plusDays(REVIEW_AHEAD))
                .query((rs, n) -> new Due(
                        "agreement.due." + rs.getString("what"),
                        rs.getString("title"),
                        rs.getString("partners"),
                        rs.getObject("day", LocalDate.class),
                        "/avtal/" + rs.getLong("id") + PLACES.get(rs.getString("what"))))
                .list();
    }
}
