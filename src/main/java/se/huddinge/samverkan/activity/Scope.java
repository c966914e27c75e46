package se.huddinge.samverkan.activity;

/** For whom it is done: one's own operations, or the municipality as a whole (S40). */
public enum Scope {
    OWN,
    WHOLE_MUNICIPALITY
}
