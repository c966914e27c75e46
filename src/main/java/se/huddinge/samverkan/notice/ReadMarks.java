package se.huddinge.samverkan.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.shared.Once;

/** Remembers how far each has read. */
@Service
@Transactional(readOnly = true)
public class ReadMarks {
    private final MarkRepository marks;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadMarks(MarkRepository marks, CurrentUser user, JdbcClient jdbc, Clock clock) {
        this.marks = marks;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a page shows that is read from now on: what is still being saved it does not show. */
    ReadForm upToNow() {
        var before = jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
        return new ReadForm(OffsetDateTime.now(clock), before);
    }

    /** Nobody has read what has not happened, whatever the form says. */
    @Once
    public void read(ReadForm form) {
        var now = upToNow();
        var until = form.until().isAfter(now.until()) ? now.until() : form.until();
        var before = Math.min(form.before(), now.before());
        var account = user.account().orElseThrow();
        marks.findByAccountId(account.getId())
                .ifPresentOrElse(mark -> mark.move(until, before), () -> marks.save(new Mark(account, until, before)));
    }
}
