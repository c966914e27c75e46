package se.huddinge.samverkan.priorityarea.listing;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.priorityarea.Collaboration;

/** The boards of today and how many areas each has: "nämnderna ska identifiera prioriterade områden" (S26). */
@Component
@Transactional(readOnly = true)
class BoardList {
    private static final String BOARDS = """
            from (
                select unit.id, unit.name_sv, %1$s as name,
                    count(area.id) filter (where %2$s) as areas,
                    count(area.id) filter (where %2$s and not %3$s) as idle,
                    count(area.id) filter (where area.status = 'PROPOSED') as proposals
                from unit left join priorityarea area on area.board_id = unit.id and %4$s
                where unit.kind = 'BOARD' and unit.valid_from <= :today
                    and (unit.valid_to is null or unit.valid_to >= :today)
                group by unit.id) board
            where\s""";

    private final JdbcClient jdbc;
    private final AreaAccess access;
    private final Clock clock;

    BoardList(JdbcClient jdbc, AreaAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    Page<BoardRow> find(BoardFilter filter) {
        var pageable = filter.pageable();
        var rows = ask(
                        filter,
                        "select id, name, areas, idle, proposals ",
                        order(filter) + " limit :size offset :offset")
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(new DataClassRowMapper<>(BoardRow.class))
                .list();
        var total = ask(filter, "select count(*) ", "").query(Long.class).single();
        return new PageImpl<>(rows, pageable, total);
    }

    List<BoardRow> all(BoardFilter filter) {
        return ask(filter, "select id, name, areas, idle, proposals ", order(filter))
                .query(new DataClassRowMapper<>(BoardRow.class))
                .list();
    }

    private static String order(BoardFilter filter) {
        return filter.sort().orderBy(filter.order());
    }

    private JdbcClient.StatementSpec ask(BoardFilter filter, String select, String order) {
        var visible = access.visible();
        var today = LocalDate.now(clock);
        var from = BOARDS.formatted(name("unit"), Collaboration.COUNTS, Collaboration.LIVES, visible.sql());
        return jdbc.sql(select + from + filter.condition() + order)
                .params(visible.parameters())
                .param("today", today)
                .param("yearAgo", today.minusYears(1))
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"));
    }
}
