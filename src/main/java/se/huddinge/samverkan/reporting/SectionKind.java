package se.huddinge.samverkan.reporting;

/** The chapters that a report may have, in their order. */
public enum SectionKind {
    SUMMARY,
    AGREEMENTS,
    UNITS,
    ALIGNMENT,
    METHODS,
    STUDENTS,
    TRAINING,
    BUSINESS,
    COUNCIL,
    ACADEMIES,
    DEVIATIONS
}
