package se.huddinge.samverkan.watch.answer;

/** What a letter lets its reader answer. */
public enum Answer {
    /** A planned activity came about. */
    HELD,
    /** It comes about on another day. */
    MOVED,
    /** It does not come about. */
    CANCELLED,
    /** There is nothing to say in a round of status updates. */
    NOTHING_NEW,
    /** Whatever it is, she wants to be reminded on another day. */
    LATER
}
