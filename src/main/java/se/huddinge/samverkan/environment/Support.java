package se.huddinge.samverkan.environment;

/** What the municipality supports an environment with. */
public enum Support {
    MONEY,
    PREMISES,
    STAFF,
    DATA,
    TEST_BED,
    OTHER
}
