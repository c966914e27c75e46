package se.huddinge.samverkan.account;

/** How often somebody wants to be written to. */
public enum MailPace {
    /** Everything in one letter. */
    MORNING,
    /** That, and what happens when it happens. */
    AT_ONCE,
    /** Never: she reads in the program. */
    NONE
}
