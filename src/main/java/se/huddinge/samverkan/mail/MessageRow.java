package se.huddinge.samverkan.mail;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A letter that has not gone. */
record MessageRow(
        Long id,
        String recipient,
        String subject,
        LocalDateTime madeAt,
        int tries,
        State state,
        Refusal.@Nullable Reason reason,
        @Nullable String error) {
    enum State {
        WAITING,
        PARKED
    }
}
