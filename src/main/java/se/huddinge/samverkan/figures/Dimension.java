package se.huddinge.samverkan.figures;

import java.util.Locale;

/** What activities are told apart by. */
public enum Dimension {
    UNIT,
    ACADEMY,
    PURPOSE,
    METHOD,
    GOAL;

    /** The filter of the activity list that shows one of them. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
