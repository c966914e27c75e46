package se.huddinge.samverkan.reporting;

/** Which account a round gathers for; all but the last come every year. */
public enum ReportKind {
    INTERIM_1,
    INTERIM_2,
    ANNUAL,
    OTHER;

    public boolean isInterim() {
        return this == INTERIM_1 || this == INTERIM_2;
    }
}
