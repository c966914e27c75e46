package se.huddinge.samverkan.watch;

/** Kinds that the watch itself speaks of. */
public final class DueKeys {
    /** About a day of an agreement: what is to become of it then. */
    public static final String DECISION = "agreement.due.DECISION";

    public static final String TASK = "watch.due.TASK";

    /** What was agreed at a meeting. */
    private static final String ACTION = "meeting.due.ACTION";

    private DueKeys() {}

    /** It is done on a page of its own, where it stands. */
    static boolean isDoneThere(String kind) {
        return kind.equals(TASK) || kind.equals(ACTION);
    }
}
