package se.huddinge.samverkan.security;

import java.time.Duration;

/** Tried too often. Shown as a page that says when to come back (429). */
class TooManyAttemptsException extends RuntimeException {
    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        this.wait = wait;
    }

    long seconds() {
        return Math.max(1, wait.toSeconds());
    }

    long minutes() {
        return Math.max(1, (seconds() + 59) / 60);
    }
}
