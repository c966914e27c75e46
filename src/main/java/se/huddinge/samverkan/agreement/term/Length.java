package se.huddinge.samverkan.agreement.term;

/** A stretch of time as people say it: twelve months are a year. */
public record Length(int amount, Unit unit) {
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    private static final int MONTHS_OF_A_YEAR = 12;

    public static Length months(int months) {
        return months % MONTHS_OF_A_YEAR == 0
                ? new Length(months / MONTHS_OF_A_YEAR, Unit.YEARS)
                : new Length(months, Unit.MONTHS);
    }

    public static Length days(int days) {
        return new Length(days, Unit.DAYS);
    }
}
