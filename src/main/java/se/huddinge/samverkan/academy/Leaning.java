package se.huddinge.samverkan.academy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.shared.Objections;

/** Asks what leans on an academy's priority, as it is or as one that went into it (R1). */
@Component
class Leaning {
    private final ApplicationEventPublisher events;

    Leaning(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @throws se.huddinge.samverkan.shared.RefusedException with all that would lack a prioritised academy from the day on */
    void requireNone(Academy academy, LocalDate from) {
        var ids = new HashSet<Long>();
        gather(academy, ids);
        var withdrawing = new PriorityWithdrawing(ids, from, new Objections());
        events.publishEvent(withdrawing);
        withdrawing.objections().refuseIfAny();
    }

    private static void gather(Academy academy, Set<Long> ids) {
        ids.add(academy.getId());
        academy.getPredecessors().forEach(gone -> gather(gone, ids));
    }
}
