package se.huddinge.samverkan.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Who follows what. */
@Service("follows")
@Transactional(readOnly = true)
public class Follows {
    /**
     * How whoever asks stands to a record.
     *
     * @param unasked follows it because it is hers, or because she is the coordinator
     */
    public record State(String title, String address, boolean following, boolean unasked) {}

    private final Followed followed;
    private final FollowRepository follows;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;

    Follows(Followed followed, FollowRepository follows, CurrentUser user, JdbcClient jdbc, Clock clock) {
        this.followed = followed;
        this.follows = follows;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What may not be read does not exist. */
    public State of(Kind kind, Long id) {
        var records = followed.of(kind);
        return jdbc.sql("""
                        select title, coalesce(follows, hers or watched, false) as following,
                            follows is null and (hers or watched) as unasked
                        from (%s) record where id = :id""".formatted(records.sql()))
                .params(records.parameters())
                .param("id", id)
                .query((row, n) -> new State(
                        row.getString("title"),
                        kind.address(id),
                        row.getBoolean("following"),
                        row.getBoolean("unasked")))
                .optional()
                .orElseThrow(() -> new NotFoundException(kind.subject(), id));
    }

    /** Sent twice it says the same. */
    @Once
    public void say(Kind kind, Long id, boolean following) {
        of(kind, id);
        var account = user.account().orElseThrow();
        var now = OffsetDateTime.now(clock);
        follows.findByAccountIdAndKindAndRecordId(account.getId(), kind, id)
                .ifPresentOrElse(
                        follow -> follow.say(following, now),
                        () -> follows.save(new Follow(account, kind, id, following, now)));
    }
}
