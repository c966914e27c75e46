package se.huddinge.samverkan.agreement.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Encounter;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.shared.Period;

/** The agreements that another record has to do with, for its page: one question, and none that the reader may not read. */
@Component
@Transactional(readOnly = true)
public class RelatedAgreements {
    private static final int FEW = 6;

    /** Those that live first, what ends soonest before the others. */
    private static final String ORDER = """
             order by case when g.status in ('ENDED', 'ABORTED') then 2 when p.valid_to < :today then 1 else 0 end,
                p.valid_to nulls last, g.title, g.id limit :few""";

    /** The academy with all its parts, and each part on its own. */
    private static final String ENCOUNTERS = """
            with bound as (select g.id, g.owner_id from agreement g where %s and %s)
            select party.academy_id, party.academy_unit_id as institution_id, having_it.unit_id,
                count(distinct bound.id) as times
            from bound join agreement_party party on party.agreement_id = bound.id and party.academy_id is not null
            cross join lateral (
                select bound.owner_id as unit_id where bound.owner_id is not null
                union select unit_id from agreement_participant where agreement_id = bound.id) having_it
            group by grouping sets (
                (party.academy_id, having_it.unit_id), (party.academy_id, party.academy_unit_id, having_it.unit_id))
            having grouping(party.academy_unit_id) = 1 or party.academy_unit_id is not null""";

    /**
     * Some of them, and how many there are.
     *
     * @param inForce those that gäller today
     * @param during of each span those that gällde some day in it
     */
    public record Some(List<AgreementRow> shown, long count, long inForce, List<Long> during) {
        public boolean isMore() {
            return count > shown.size();
        }
    }

    private record Line(AgreementRow row, long count, long inForce, List<Long> during) {}

    private final JdbcClient jdbc;
    private final AgreementList agreements;
    private final AgreementAccess access;

    RelatedAgreements(JdbcClient jdbc, AgreementList agreements, AgreementAccess access) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.access = access;
    }

    public Some withAcademy(Long id, List<Period> spans) {
        return some(AgreementFilter.of(null, id, null), spans);
    }

    /** What the unit owns or takes part in. */
    public Some ofUnit(Long id, List<Period> spans) {
        return some(AgreementFilter.of(id, null, null), spans);
    }

    /** Where she speaks or signs for a party. */
    public Some withPerson(Long id) {
        return some(AgreementFilter.of(null, null, id), List.of());
    }

    /** Those that gällde some day in the span, by the units that have them and whom they are with. */
    public List<Encounter> encounters(Period span) {
        var visible = access.visible();
        return jdbc.sql(ENCOUNTERS.formatted(visible.sql(), Conditions.during(":from", ":to")))
                .params(visible.parameters())
                .param("from", span.validFrom())
                .param("to", span.validTo())
                .query(new DataClassRowMapper<>(Encounter.class))
                .list();
    }

    private Some some(AgreementFilter filter, List<Period> spans) {
        var conditions = agreements.conditions(filter);
        var question = jdbc.sql(AgreementList.ROW + counts(spans.size()) + AgreementList.FROM + "where "
                        + conditions.sql() + ORDER)
                .params(conditions.parameters())
                .param("english", AgreementList.english())
                .param("few", FEW);
        for (int n = 0; n < spans.size(); n++)
            question.param("from" + n, spans.get(n).validFrom())
                    .param("to" + n, spans.get(n).validTo());
        var lines = question.query((rs, n) -> line(rs, n, spans.size())).list();
        if (lines.isEmpty())
            return new Some(List.of(), 0, 0, spans.stream().map(span -> 0L).toList());
        var any = lines.get(0);
        return new Some(lines.stream().map(Line::row).toList(), any.count(), any.inForce(), any.during());
    }

    private static String counts(int spans) {
        var counts = new StringBuilder(", count(*) over () as related, count(*) filter (where "
                + Conditions.of(State.IN_FORCE) + ") over () as in_force\n");
        for (int n = 0; n < spans; n++)
            counts.append(", count(*) filter (where ")
                    .append(Conditions.during("cast(:from%d as date)".formatted(n), "cast(:to%d as date)".formatted(n)))
                    .append(") over () as during")
                    .append(n)
                    .append('\n');
        return counts.toString();
    }

    private Line line(ResultSet rs, int row, int spans) throws SQLException {
        var during = new Long[spans];
        for (int n = 0; n < spans; n++) during[n] = rs.getLong("during" + n);
        return new Line(agreements.row(rs, row), rs.getLong("related"), rs.getLong("in_force"), List.of(during));
    }
}
