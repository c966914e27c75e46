package se.huddinge.samverkan.meeting.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.meeting.MeetingAccess;

/** When each academy was last met, and when it is to be met next (S42). */
@Component
@Transactional(readOnly = true)
public class AcademyMeetings {
    /** With one academy; what is not known is not there. */
    public record Met(
            Long academyId,
            @Nullable Long latestId,
            @Nullable LocalDate latestOn,
            @Nullable Long nextId,
            @Nullable LocalDate nextOn) {}

    private static final String SQL = """
            select m.academy_id,
                (array_agg(m.id order by m.held_on desc, m.id desc) filter (where %1$s))[1] as latest_id,
                max(m.held_on) filter (where %1$s) as latest_on,
                (array_agg(m.id order by m.held_on, m.id) filter (where %2$s))[1] as next_id,
                min(m.held_on) filter (where %2$s) as next_on
            from meeting m where m.academy_id is not null and m.status <> 'CANCELLED' and %3$s
            group by m.academy_id""";

    private static final String HELD = "m.status = 'DONE' or m.status <> 'DRAFT' and m.held_on < :today";
    private static final String AHEAD = "m.status <> 'DONE' and m.held_on >= :today";

    private final JdbcClient jdbc;
    private final MeetingAccess access;
    private final Clock clock;

    AcademyMeetings(JdbcClient jdbc, MeetingAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** By academy, as far as whoever asks may know; one statement. */
    public Map<Long, Met> met() {
        var visible = access.visible();
        var met = new HashMap<Long, Met>();
        jdbc.sql(SQL.formatted(HELD, AHEAD, visible.sql()))
                .params(visible.parameters())
                .param("today", LocalDate.now(clock))
                .query(new DataClassRowMapper<>(Met.class))
                .list()
                .forEach(one -> met.put(one.academyId(), one));
        return met;
    }
}
