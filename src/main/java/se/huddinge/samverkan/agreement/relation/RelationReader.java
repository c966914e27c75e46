package se.huddinge.samverkan.agreement.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.State;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.agreement.relation.Relations.Related;
import se.huddinge.samverkan.shared.Period;

/** Asks who stands to whom; never of an agreement that the reader may not know of. */
@Component
@Transactional(readOnly = true)
public class RelationReader {
    /** A choice of another agreement. */
    record Choice(Long id, String name) {}

    private static final String RELATED = """
            select g.id, g.title, g.status, r.kind, r.agreement_id = :id as forward, r.inherits_responsible,
                r.inherits_owner, r.inherits_participants, said.rights, p.valid_from, p.valid_to, g.given_received_on
            from agreement_relation r
            join agreement g on g.id = case when r.agreement_id = :id then r.other_id else r.agreement_id end
            left join agreement_provisions said on said.agreement_id = g.id and r.agreement_id = :id
            left join lateral (
                select valid_from, valid_to from agreement_period
                where agreement_id = g.id
                order by coalesce(valid_to, 'infinity') < :today,
                    case when coalesce(valid_to, 'infinity') < :today then -ordinal else ordinal end
                limit 1) p on true
            where (r.agreement_id = :id or r.other_id = :id) and g.status <> 'ANNULLED' and\s""";

    /** Those with a partner in common come into question, and what is chosen already. */
    private static final String CHOICES = """
            select g.id, g.title as name from agreement g left join agreement_type t on t.id = g.type_id
            where g.id <> :id and (exists (
                    select 1 from agreement_party mine
                    join agreement_party theirs on theirs.academy_id = mine.academy_id
                        or theirs.organisation_id = mine.organisation_id
                    where mine.agreement_id = :id and theirs.agreement_id = g.id)
                and g.status not in ('ABORTED', 'ANNULLED') and (:kind = 'REPLACES' or t.framework)
                or exists (select 1 from agreement_relation chosen
                    where chosen.agreement_id = :id and chosen.other_id = g.id and chosen.kind = :kind))
                and\s""";

    private final JdbcClient jdbc;
    private final AgreementAccess access;
    private final Clock clock;

    RelationReader(JdbcClient jdbc, AgreementAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** For the page of whoever has been let in to the agreement itself. */
    public Relations of(Agreement agreement) {
        var visible = access.visible();
        var today = LocalDate.now(clock);
        var type = agreement.getType();
        return new Relations(
                jdbc.sql(RELATED + visible.sql() + " order by g.title, g.id")
                        .param("id", agreement.getId())
                        .param("today", today)
                        .params(visible.parameters())
                        .query((row, n) -> related(row, today))
                        .list(),
                type != null && type.isFramework());
    }

    List<Choice> choices(Long id, Relation.Kind kind) {
        var visible = access.visible();
        return jdbc.sql(CHOICES + visible.sql() + " order by g.title, g.id limit 500")
                .param("id", id)
                .param("kind", kind.name())
                .params(visible.parameters())
                .query((row, n) -> new Choice(row.getLong("id"), row.getString("name")))
                .list();
    }

    /** Whether the agreement is reached by going on from another. */
    boolean leadsTo(Long from, Relation.Kind kind, Long id) {
        return jdbc.sql("""
                        with recursive further as (
                            select other_id from agreement_relation where agreement_id = :from and kind = :kind
                            union
                            select r.other_id from agreement_relation r
                            join further on r.agreement_id = further.other_id and r.kind = :kind)
                        select exists (select 1 from further where other_id = :id)""")
                .param("from", from)
                .param("kind", kind.name())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static Related related(ResultSet row, LocalDate today) throws SQLException {
        var from = row.getObject("valid_from", LocalDate.class);
        var period = from == null ? null : new Period(from, row.getObject("valid_to", LocalDate.class));
        var status = Status.valueOf(row.getString("status"));
        return new Related(
                row.getLong("id"),
                row.getString("title"),
                State.of(
                        status,
                        period,
                        row.getObject("given_received_on") == null ? State.Fate.ENDS : State.Fate.NOTICED,
                        today,
                        today.minusDays(1)),
                Relation.Kind.valueOf(row.getString("kind")),
                row.getBoolean("forward"),
                row.getBoolean("inherits_responsible"),
                row.getBoolean("inherits_owner"),
                row.getBoolean("inherits_participants"),
                row.getString("rights"));
    }
}
