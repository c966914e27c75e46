package se.huddinge.samverkan.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.web.Limit;

/**
 * How often something may be tried, on all nodes together. Counted before the attempt and in one statement, so that a
 * thousand at once are a thousand; a window ends whatever is tried in it, so that nobody is kept out for good.
 */
@Component
class Throttle implements Limit {
    private record Window(int attempts, OffsetDateTime windowEnds) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration window;

    Throttle(JdbcClient jdbc, Clock clock, @Value("${samverkan.throttle.window:15m}") Duration window) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.window = window;
    }

    void attempt(Attempted subject, int allowed) {
        var now = OffsetDateTime.now(clock);
        var counted = jdbc.sql("""
                        insert into security_attempt as known (subject, attempts, window_ends) values (:subject, 1, :ends)
                        on conflict (subject) do update set
                            attempts = case when known.window_ends > :now then known.attempts + 1 else 1 end,
                            window_ends = case when known.window_ends > :now then known.window_ends else :ends end
                        returning attempts, window_ends""")
                .param("subject", subject.key())
                .param("now", now)
                .param("ends", now.plus(window))
                .query(Window.class)
                .single();
        if (counted.attempts() > allowed)
            throw new TooManyAttemptsException(Duration.between(now, counted.windowEnds()));
    }

    @Override
    public Optional<Duration> exceeded(String subject, int allowed) {
        try {
            attempt(Attempted.of(subject), allowed);
            return Optional.empty();
        } catch (TooManyAttemptsException e) {
            return Optional.of(Duration.ofSeconds(e.seconds()));
        }
    }

    /** It was the right one: what was tried before does not count. */
    void forget(Attempted subject) {
        jdbc.sql("delete from security_attempt where subject = ?")
                .param(subject.key())
                .update();
    }

    /** It was a right one among others that share the subject: this one does not count. */
    void giveBack(Attempted subject) {
        jdbc.sql("update security_attempt set attempts = attempts - 1 where subject = ? and attempts > 0")
                .param(subject.key())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        jdbc.sql("delete from security_attempt where window_ends <= ?")
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
