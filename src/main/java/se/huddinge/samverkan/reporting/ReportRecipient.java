package se.huddinge.samverkan.reporting;

/** Who is given the account. */
public enum ReportRecipient {
    EXECUTIVE_BOARD,
    MANAGEMENT_GROUP,
    COUNCIL,
    BOARD,
    OTHER
}
