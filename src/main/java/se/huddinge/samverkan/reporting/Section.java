package se.huddinge.samverkan.reporting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A chapter of the report.
 *
 * @param maxLength of its text, in characters; of the units' chapter, of each unit's
 */
@Embeddable
public record Section(@Enumerated(EnumType.STRING) SectionKind kind, int maxLength) {
    /** What the history calls it. */
    @Override
    public String toString() {
        return kind + ": " + maxLength;
    }
}
