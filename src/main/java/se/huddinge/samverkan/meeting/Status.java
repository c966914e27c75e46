package se.huddinge.samverkan.meeting;

/** How far a meeting has come. */
public enum Status {
    DRAFT,
    CALLED,
    ONGOING,
    /** Its notes are locked. */
    DONE,
    CANCELLED;

    /** Neither locked nor called off. */
    public boolean isOpen() {
        return compareTo(ONGOING) <= 0;
    }

    /** It has not begun. */
    public boolean isAhead() {
        return compareTo(CALLED) <= 0;
    }
}
