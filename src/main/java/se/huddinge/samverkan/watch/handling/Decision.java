package se.huddinge.samverkan.watch.handling;

/** What is to become of an agreement on the day on which it turns. */
public enum Decision {
    EXTEND,
    RENEGOTIATE,
    TERMINATE,
    LET_END
}
