package se.huddinge.samverkan.statusupdate;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the cadence now and then. */
@Component
class StatusBell {
    private final StatusRounds rounds;

    StatusBell(StatusRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void ring() {
        rounds.askWhenDue();
    }
}
