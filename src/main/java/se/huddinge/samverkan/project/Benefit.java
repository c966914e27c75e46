package se.huddinge.samverkan.project;

/** Whether what a project led to is used a year after its end. */
public enum Benefit {
    USED,
    PARTLY,
    NOT_USED
}
