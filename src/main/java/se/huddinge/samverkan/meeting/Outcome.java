package se.huddinge.samverkan.meeting;

/** What became of an item at the meeting. */
public enum Outcome {
    CONTINUES,
    CLOSED,
    REFERRED,
    /** It waits for the next meeting. */
    CARRIED_OVER
}
