package se.huddinge.samverkan.figures;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts, soon after start and now and then, what an older version of the program wrote past the figures. */
@Component
public class CatchUp {
    /** So few that whoever saves meanwhile hardly waits. */
    private static final int BATCH = 10_000;

    private final FigureKeeper keeper;

    CatchUp(FigureKeeper keeper) {
        this.keeper = keeper;
    }

    /** Some thousand activities at a time, each batch in a transaction of its own. */
    @Scheduled(initialDelayString = "${samverkan.figures.first}", fixedDelayString = "${samverkan.figures.interval}")
    public void run() {
        var outdated = keeper.outdated();
        for (int from = 0; from < outdated.size(); from += BATCH)
            keeper.recount(outdated.subList(from, Math.min(outdated.size(), from + BATCH)));
    }
}
