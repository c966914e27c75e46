package se.huddinge.samverkan.body.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.BodyAccess;
import se.huddinge.samverkan.body.MandatesEnding;

/** Asks for bodies: a fixed number of questions, however many there are; never one that who asks may not know of. */
@Component
@Transactional(readOnly = true)
public class BodyList {
    private static final String ROW = """
            select * from (
                select b.id, %s collate "sv-SE-x-icu" as name, b.kind, b.agreement_id, under.title as agreement,
                    %s as members, %s as chair, %s as ending, %s as white_spots, %s as chair_vacant, b.valid_from, b.valid_to,
                    array_position(array['COUNCIL', 'STEERING_GROUP', 'WORKING_GROUP', 'NETWORK'], b.kind::text) as rank
                from body b left join agreement under on under.id = b.agreement_id
                where %s
            ) row where %s""";

    private final JdbcClient jdbc;
    private final BodyAccess access;
    private final MandatesEnding ending;
    private final Clock clock;

    BodyList(JdbcClient jdbc, BodyAccess access, MandatesEnding ending, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.ending = ending;
        this.clock = clock;
    }

    Page<BodyRow> find(BodyFilter filter) {
        var pageable = filter.pageable();
        var conditions = new Conditions(access.visible(), filter);
        var rows = rows(
                conditions,
                filter.sort().orderBy(filter.order()) + " limit " + pageable.getPageSize() + " offset "
                        + pageable.getOffset());
        var total = ask("select count(*) from (" + sql(conditions) + ") counted", conditions)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<BodyRow> all(BodyFilter filter) {
        return rows(new Conditions(access.visible(), filter), filter.sort().orderBy(filter.order()));
    }

    /** The groups that work under the agreement, or did. */
    public List<BodyRow> under(Long agreementId) {
        return all(BodyFilter.under(agreementId));
    }

    /** For pickers: those that are at work. */
    public List<BodyRow> options() {
        return all(new BodyFilter(null, null, BodyFilter.State.OPEN, null, null, null, null, null));
    }

    /** Where she sits, has sat or will, the latest first. */
    public List<Sitting> withPerson(Long personId) {
        var visible = access.visible();
        return jdbc.sql("select b.id as body_id, " + Standing.NAME
                        + " as body, m.kind, m.role, m.valid_from, m.valid_to"
                        + " from body_mandate m join body b on b.id = m.body_id where m.person_id = :person and "
                        + visible.sql() + " order by m.valid_from desc, m.id desc")
                .params(visible.parameters())
                .param("person", personId)
                .param("english", english())
                .query(new DataClassRowMapper<>(Sitting.class))
                .list();
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private List<BodyRow> rows(Conditions conditions, String order) {
        return ask(sql(conditions) + order, conditions).query(BodyList::row).list();
    }

    private static String sql(Conditions conditions) {
        return ROW.formatted(
                Standing.NAME,
                Standing.MEMBERS,
                Standing.CHAIR,
                Standing.ENDING,
                Standing.WHITE_SPOTS,
                Standing.CHAIR_VACANT,
                conditions.sql(),
                conditions.computed());
    }

    private JdbcClient.StatementSpec ask(String sql, Conditions conditions) {
        var today = LocalDate.now(clock);
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .param("today", today)
                .param("until", ending.until(today))
                .param("english", english());
    }

    private static BodyRow row(ResultSet rs, int n) throws SQLException {
        return new BodyRow(
                rs.getLong("id"),
                rs.getString("name"),
                Body.Kind.valueOf(rs.getString("kind")),
                rs.getObject("agreement_id", Long.class),
                rs.getString("agreement"),
                rs.getInt("members"),
                rs.getString("chair"),
                rs.getInt("ending"),
                rs.getInt("white_spots"),
                rs.getBoolean("chair_vacant"),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_to", LocalDate.class));
    }
}
