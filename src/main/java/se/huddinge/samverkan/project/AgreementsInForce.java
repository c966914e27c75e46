package se.huddinge.samverkan.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /** Those of them that who asks may read. */
    public List<Agreement> readable(List<Agreement> agreements) {
        var visible = access.visible();
        var ids = jdbc.sql("select g.id from agreement g where g.id = any(:ids) and " + visible.sql())
                .param("ids", Ids.of(agreements, Agreement::getId).toArray(Long[]::new))
                .params(visible.parameters())
                .query(Long.class)
                .set();
        return agreements.stream()
                .filter(agreement -> ids.contains(agreement.getId()))
                .toList();
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

    public boolean any(Collection<Long> ids) {
        return jdbc.sql("select exists (select 1 from agreement g where g.id = any(:ids) and " + SQL + ")")
                .param("ids", ids.toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
