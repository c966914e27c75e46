package se.huddinge.samverkan.figures;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.huddinge.samverkan.academy.AcademyEvent;
import se.huddinge.samverkan.activity.ActivityEvent;

/** Hears of what changes a figure: whoever has just saved sees it in her next request. */
@Component
class FigureListener {
    private final FigureKeeper keeper;

    FigureListener(FigureKeeper keeper) {
        this.keeper = keeper;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(ActivityEvent event) {
        keeper.recount(List.of(event.subjectId()));
    }

    @TransactionalEventListener(
            phase = TransactionPhase.BEFORE_COMMIT,
            classes = {
                AcademyEvent.PriorityGiven.class,
                AcademyEvent.PriorityWithdrawn.class,
                AcademyEvent.Closed.class,
                AcademyEvent.Reopened.class
            })
    void changed(AcademyEvent event) {
        keeper.recountWith(event.subjectId());
    }
}
