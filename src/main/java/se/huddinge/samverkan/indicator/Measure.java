package se.huddinge.samverkan.indicator;

/** What an indicator counts; docs/figures.md defines each. */
public enum Measure {
    ACTIVITIES(true, true),
    PEOPLE(true, true),
    PRIORITISED_SHARE(false, false),
    ACTIVE_DEPARTMENTS(false, true),
    ACTIVE_SHARE(false, true),
    ALL_PARTS_SHARE(false, false);

    private final boolean ofUnit;
    private final boolean ofPurpose;

    Measure(boolean ofUnit, boolean ofPurpose) {
        this.ofUnit = ofUnit;
        this.ofPurpose = ofPurpose;
    }

    /** Whether it can be counted for one unit. */
    boolean isOfUnit() {
        return ofUnit;
    }

    /** Whether it can be counted for one purpose. */
    boolean isOfPurpose() {
        return ofPurpose;
    }

    /** In whole percent; the others are numbers of something. */
    public boolean isShare() {
        return this == PRIORITISED_SHARE || this == ACTIVE_SHARE || this == ALL_PARTS_SHARE;
    }
}
