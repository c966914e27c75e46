package se.huddinge.samverkan.watch.rule;

/** Whether somebody beside who answers for it is told. */
public enum Told {
    ALWAYS,
    /** Once it has been late for some days. */
    LATE,
    NEVER
}
