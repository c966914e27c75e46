package se.huddinge.samverkan.project;

/** Whether the research needs ethical review, and how far that has come. */
public enum Ethics {
    NOT_NEEDED,
    NEEDED,
    APPLIED,
    APPROVED
}
