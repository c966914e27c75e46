package se.huddinge.samverkan.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets somebody do something on a day, so that the history says who and when. */
class Timeline {
    private final MovableClock clock;
    private final EntityManager entities;

    Timeline(MovableClock clock, EntityManager entities) {
        this.clock = clock;
        this.entities = entities;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the program reads anew for each of its users, and the demo makes in one go. */
    void readAnew(Object entity) {
        entities.refresh(entity);
    }

    void on(LocalDate day, String username, Runnable work) {
        on(day, username, () -> {
            work.run();
            return day;
        });
    }

    <T> T on(LocalDate day, String username, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return clock.on(day, () -> {
                var done = work.get();
                entities.flush(); // writes the history, and must do it on that day
                return done;
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
