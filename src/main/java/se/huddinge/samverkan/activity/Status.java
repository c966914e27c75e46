package se.huddinge.samverkan.activity;

/** How far an activity has come. */
public enum Status {
    PLANNED,
    DONE,
    CANCELLED,
    ANNULLED;

    /** Whether what it says can still change. */
    public boolean isOpen() {
        return this == PLANNED || this == DONE;
    }
}
