package se.huddinge.samverkan.idea;

import java.util.EnumSet;
import java.util.List;

/** How far an idea has come. */
public enum State {
    RAISED,
    DIALOGUE,
    PREPARED,
    BECAME_PROJECT,
    BECAME_AGREEMENT,
    DISMISSED;

    static final List<State> OPEN = List.copyOf(EnumSet.of(RAISED, DIALOGUE, PREPARED));

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean isBecome() {
        return this == BECAME_PROJECT || this == BECAME_AGREEMENT;
    }
}
