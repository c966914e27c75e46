package se.huddinge.samverkan.agreement.life;

/** In whose hands an agreement under preparation lies. */
public enum HeldBy {
    US,
    LAWYER,
    COUNTERPART,
    MANAGEMENT,
    BOARD
}
