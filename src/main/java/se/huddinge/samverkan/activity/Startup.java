package se.huddinge.samverkan.activity;

/** What became of a company that has its ground in an academy (S29). */
public enum Startup {
    STARTED,
    UNDERWAY,
    NOT_STARTED
}
