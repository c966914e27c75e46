package se.huddinge.samverkan.watch.handling;

/** What can be said of a thing, and taken back. */
public enum Said {
    DECIDED,
    LATER,
    HANDED_OVER,
    DONE
}
