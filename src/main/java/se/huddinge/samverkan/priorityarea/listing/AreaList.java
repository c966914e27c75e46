package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.priorityarea.Collaboration;
import se.huddinge.samverkan.priorityarea.State;
import se.huddinge.samverkan.priorityarea.Status;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.strategy.PartCounts;

/** Asks for areas: a fixed number of questions, however many there are; never one that who asks may not know of. */
@Component
@Transactional(readOnly = true)
public class AreaList {
    private static final String ROW = """
            select area.id, area.title, area.motive, %s as board, area.status, area.decided_on, area.paragraph, area.dnr,
                area.valid_from, area.valid_to, %s as counts, %s as agreements, %s as projects, %s as activities
            """.formatted(
                    name("board"),
                    Collaboration.COUNTS,
                    Collaboration.AGREEMENTS,
                    Collaboration.PROJECTS,
                    Collaboration.ACTIVITIES);
    private static final String FROM = "from priorityarea area join unit board on board.id = area.board_id\nwhere ";

    private final JdbcClient jdbc;
    private final AreaAccess access;
    private final AgreementAccess agreements;
    private final Clock clock;

    AreaList(JdbcClient jdbc, AreaAccess access, AgreementAccess agreements, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.agreements = agreements;
        this.clock = clock;
    }

    Page<AreaRow> find(AreaFilter filter) {
        var conditions = new Conditions(access.visible(), agreements.visible(), filter);
        var pageable = filter.pageable();
        var rows = jdbc.sql(ROW + FROM + conditions.sql() + filter.sort().orderBy(filter.order())
                        + " limit :size offset :offset")
                .params(parameters(conditions))
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(this::row)
                .list();
        var total = jdbc.sql("select count(*) " + FROM + conditions.sql())
                .params(parameters(conditions))
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<AreaRow> all(AreaFilter filter) {
        var conditions = new Conditions(access.visible(), agreements.visible(), filter);
        return rows(conditions.sql(), filter.sort().orderBy(filter.order()), parameters(conditions));
    }

    AreaOptions filterOptions() {
        return new AreaOptions(jdbc.sql(AreaOptions.SQL.formatted(name("choice")))
                .param("today", LocalDate.now(clock))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(new DataClassRowMapper<>(AreaOptions.Option.class))
                .list());
    }

    /** A board's, those that count first; of what is only proposed, what the reader may see. */
    public List<AreaRow> ofBoard(Long boardId) {
        var visible = access.visible();
        var parameters = parameters(visible.parameters());
        parameters.put("board", boardId);
        return rows(
                "area.board_id = :board and area.status <> 'ENDED' and " + visible.sql(),
                " order by " + Collaboration.COUNTS + " desc, area.title, area.id",
                parameters);
    }

    /** For pickers: those that have been decided and are not over. */
    public List<AreaRow> options() {
        return rows(
                "area.decided_on is not null and (area.valid_to is null or area.valid_to >= :today)",
                " order by area.title, area.id",
                parameters(Map.of()));
    }

    /** Those that count today, which are no secret to anybody, by the parts of the strategy that they serve. */
    public PartCounts.Aligned aligned() {
        return new PartCounts.Aligned(
                "priorityarea",
                "area_id",
                "select area.id from priorityarea area where " + Collaboration.COUNTS,
                Map.of("today", LocalDate.now(clock)));
    }

    private List<AreaRow> rows(String condition, String order, Map<String, Object> parameters) {
        return jdbc.sql(ROW + FROM + condition + order)
                .params(parameters)
                .query(this::row)
                .list();
    }

    private Map<String, Object> parameters(Conditions conditions) {
        return parameters(conditions.parameters());
    }

    private Map<String, Object> parameters(Map<String, Object> given) {
        var parameters = new HashMap<>(given);
        var today = LocalDate.now(clock);
        parameters.put("today", today);
        parameters.put("yearAgo", today.minusYears(1));
        parameters.put("english", LocaleContextHolder.getLocale().getLanguage().equals("en"));
        return parameters;
    }

    private AreaRow row(ResultSet rs, int n) throws SQLException {
        var from = rs.getObject("valid_from", LocalDate.class);
        var to = rs.getObject("valid_to", LocalDate.class);
        var period = from == null ? null : new Period(from, to);
        return new AreaRow(
                rs.getLong("id"),
                rs.getString("title"),
                rs.getString("motive"),
                rs.getString("board"),
                State.of(Status.valueOf(rs.getString("status")), period, LocalDate.now(clock)),
                rs.getBoolean("counts"),
                rs.getObject("decided_on", LocalDate.class),
                rs.getString("paragraph"),
                rs.getString("dnr"),
                from,
                to,
                rs.getLong("agreements"),
                rs.getLong("projects"),
                rs.getLong("activities"));
    }
}
