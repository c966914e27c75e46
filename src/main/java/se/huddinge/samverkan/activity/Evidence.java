package se.huddinge.samverkan.activity;

/** What the work rests on (S30). */
public enum Evidence {
    RESEARCH,
    PROVEN_EXPERIENCE,
    BOTH
}
