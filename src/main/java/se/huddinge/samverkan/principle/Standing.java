package se.huddinge.samverkan.principle;

import java.util.EnumSet;
import java.util.Set;

/** How far an issue has come. */
public enum Standing {
    PROPOSED,
    ON_AGENDA,
    DISCUSSED,
    CLOSED,
    LIFTED,
    WITHDRAWN;

    /** Nobody waits any more; what became of it stays to be read. */
    static final Set<Standing> OVER = EnumSet.of(CLOSED, LIFTED, WITHDRAWN);

    public boolean isOpen() {
        return !OVER.contains(this);
    }

    /** Whoever raised it has an answer coming. */
    public boolean isAnswered() {
        return this == CLOSED || this == LIFTED;
    }
}
