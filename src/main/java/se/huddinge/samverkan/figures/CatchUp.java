package se.huddinge.samverkan.figures;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts, soon after start and now and then, what an older version of the program wrote past the figures. */
@Component
public class CatchUp {
    private final FigureKeeper keeper;

    CatchUp(FigureKeeper keeper) {
        this.keeper = keeper;
    }

    /** Until nothing is left; some thousand activities at a time, each batch in a transaction of its own. */
    @Scheduled(initialDelayString = "${samverkan.figures.first}", fixedDelayString = "${samverkan.figures.interval}")
    public void run() {
        while (keeper.catchUp() > 0)
            ;
    }
}
