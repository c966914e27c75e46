package se.huddinge.samverkan.priorityarea.link;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.priorityarea.AreaAccess;
import se.huddinge.samverkan.shared.FieldException;

/** The areas that who asks may tie something to: decided, not over, and hers to say of. */
@Component
public class LinkableAreas {
    private final AreaAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    LinkableAreas(AreaAccess access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An area to choose. */
    public record Option(Long id, String name) {}

    /** Whether there is anything for her to tie to. */
    public boolean isAny() {
        return !options().isEmpty();
    }

    void require(Long areaId) {
        if (options().stream().noneMatch(option -> option.id().equals(areaId)))
            throw new FieldException("areaId", "priorityarea.unknown-choice");
    }

    List<Option> options() {
        var boards = access.isCoordinator() ? null : access.servedBoards().toArray(Long[]::new);
        return jdbc.sql("""
                        select area.id, area.title || ' · ' || %s as name from priorityarea area
                        join unit board on board.id = area.board_id
                        where area.decided_on is not null and (area.valid_to is null or area.valid_to >= :today)
                            and (cast(:boards as bigint[]) is null or area.board_id = any(:boards))
                        order by area.title, area.id""".formatted(name("board")))
                .param("today", LocalDate.now(clock))
                .param("boards", boards)
                .param("english", LocaleContextHolder.getLocale().getLanguage().equals("en"))
                .query(new DataClassRowMapper<>(Option.class))
                .list();
    }
}
