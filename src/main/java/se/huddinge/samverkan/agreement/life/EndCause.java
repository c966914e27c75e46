package se.huddinge.samverkan.agreement.life;

/** Why an agreement is over. */
public enum EndCause {
    LAPSED,
    NOTICE,
    AGREED,
    REPLACED,
    OTHER
}
