package se.huddinge.samverkan.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.web.Ids;

/** Which agreements gäller today (R4): asked of the days, never stored. */
@Component
@Transactional(readOnly = true)
public class AgreementsInForce {
    public record Option(Long id, String name) {}

    /** On an agreement g and the parameter today. */
    public static final String SQL = """
            (g.status = 'SIGNED' and (
                not exists (select 1 from agreement_period d where d.agreement_id = g.id)
                or exists (select 1 from agreement_period d where d.agreement_id = g.id
                    and d.valid_from <= :today and (d.valid_to is null or d.valid_to >= :today))))""";

    private final AgreementAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementsInForce(AgreementAccess access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The academies that are party to one of them that who asks may read. */
    public Set<Long> academies() {
        var visible = access.visible();
        return jdbc.sql("""
                        select distinct party.academy_id from agreement_party party
                        join agreement g on g.id = party.agreement_id
                        where party.academy_id is not null and\s""" + SQL + " and " + visible.sql())
                .param("today", LocalDate.now(clock))
                .params(visible.parameters())
                .query((row, number) -> row.getLong(1))
                .set();
    }

    /** For pickers: those that who asks may read. */
    public List<Option> options() {
        var visible = access.visible();
        return jdbc.sql("select g.id, g.title as name from agreement g where " + SQL + " and " + visible.sql()
                        + " order by g.title, g.id")
                .param("today", LocalDate.now(clock))
                .params(visible.parameters())
                .query(new DataClassRowMapper<>(Option.class))
                .list();
    }

    /**
     * How agreements stand today.
     *
     * @param readable those that who asks may read
     * @param inForce whether any gäller, readable or not
     */
    public record Standing(List<Agreement> readable, boolean inForce) {}

    public Standing of(List<Agreement> agreements) {
        if (agreements.isEmpty()) return new Standing(List.of(), false);
        var visible = access.visible();
        var readable = new HashSet<Long>();
        var inForce = new HashSet<Long>();
        jdbc.sql("select g.id, " + visible.sql() + " as readable, " + SQL
                        + " as in_force from agreement g where g.id = any(:ids)")
                .param("ids", Ids.of(agreements, Agreement::getId).toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .params(visible.parameters())
                .query(row -> {
                    if (row.getBoolean("readable")) readable.add(row.getLong("id"));
                    if (row.getBoolean("in_force")) inForce.add(row.getLong("id"));
                });
        return new Standing(
                agreements.stream()
                        .filter(agreement -> readable.contains(agreement.getId()))
                        .toList(),
                !inForce.isEmpty());
    }

    /** Of the ids those that are in force; they stay as they are until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> holding(Collection<Long> ids) {
        return jdbc.sql("select g.id from agreement g where g.id = any(:ids) and " + SQL + " order by g.id for share")
                .param("ids", ids.toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
