package se.huddinge.samverkan.watch.reminder;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether it is the hour. */
@Component
class ReminderBell {
    private final Reminding reminding;
    private final Clock clock;

    ReminderBell(Reminding reminding, Clock clock) {
        this.reminding = reminding;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${samverkan.watch.first}", fixedDelayString = "${samverkan.watch.interval}")
    void ring() {
        reminding.at(LocalDateTime.now(clock));
    }
}
