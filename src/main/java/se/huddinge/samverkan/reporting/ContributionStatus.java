package se.huddinge.samverkan.reporting;

/** How far a unit's contribution has come. */
public enum ContributionStatus {
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    RETURNED,
    DONE;

    /** In the coordinator's hands, and open to all who read. */
    public boolean isSent() {
        return this == SUBMITTED || this == DONE;
    }
}
