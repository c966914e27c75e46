package se.huddinge.samverkan.project;

/** How far a project has come. */
public enum Status {
    IDEA,
    PLANNED,
    ONGOING,
    PAUSED,
    ENDED,
    ABORTED;

    /** Neither ended nor given up. */
    public boolean isOpen() {
        return compareTo(PAUSED) <= 0;
    }

    /** Under way, so that it needs an agreement (R4). */
    public boolean isStarted() {
        return this == ONGOING || this == PAUSED;
    }
}
