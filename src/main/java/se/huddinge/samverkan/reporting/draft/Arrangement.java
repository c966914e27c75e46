package se.huddinge.samverkan.reporting.draft;

/** What the reader looks for first: how far the goals have been served, or what each board's departments have done. */
public enum Arrangement {
    GOALS,
    BOARDS
}
