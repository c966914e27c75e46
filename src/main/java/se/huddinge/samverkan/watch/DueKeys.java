package se.huddinge.samverkan.watch;

/** Kinds that the watch itself speaks of. */
public final class DueKeys {
    /** About a day of an agreement: what is to become of it then. */
    public static final String DECISION = "agreement.due.DECISION";

    public static final String TASK = "watch.due.TASK";

    private DueKeys() {}
}
