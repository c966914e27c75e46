package se.huddinge.samverkan.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The application's clock, which the demo moves to a working day in its own thread while it makes what happened then. */
class MovableClock extends Clock {
    private static final ThreadLocal<Instant> MOVED = new ThreadLocal<>();

    private final Clock real;

    MovableClock(Clock real) {
        this.real = real;
    }

    <T> T on(LocalDate day, Supplier<T> work) {
        MOVED.set(day.atTime(10, 20).atZone(getZone()).toInstant());
        try {
            return work.get();
        } finally {
            MOVED.remove();
        }
    }

    @Override
    public Instant instant() {
        var instant = MOVED.get();
        return instant == null ? real.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone));
    }
}
