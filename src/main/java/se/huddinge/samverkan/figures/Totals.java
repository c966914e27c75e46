package se.huddinge.samverkan.figures;

/**
 * What was done in all.
 *
 * @param prioritised activities with at least one academy that was prioritised on their day
 * @param others activities with other academies only; those without any academy are in neither
 */
public record Totals(Count count, long prioritised, long others) {
    public long getWithAcademies() {
        return prioritised + others;
    }

    /** In whole percent, half rounded up; 0 of none. */
    public long getPrioritisedShare() {
        return getWithAcademies() == 0 ? 0 : Math.round(100.0 * prioritised / getWithAcademies());
    }
}
