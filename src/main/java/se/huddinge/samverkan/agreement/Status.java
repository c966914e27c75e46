package se.huddinge.samverkan.agreement;

/** How far an agreement has come, as stored; what is shown also asks the day ({@link State}). */
public enum Status {
    DRAFT,
    IN_PREPARATION,
    DECIDED,
    FOR_SIGNATURE,
    SIGNED,
    ENDED,
    ABORTED,
    ANNULLED;

    /** On its way, and not yet an agreement. */
    public boolean isBeforeSigning() {
        return compareTo(SIGNED) < 0;
    }

    /** Neither ended, nor given up, nor wrongly registered. */
    public boolean isOpen() {
        return compareTo(SIGNED) <= 0;
    }
}
