package se.huddinge.samverkan.academy;

import se.huddinge.samverkan.shared.Name;

/** A unit to choose, told apart by its academy. */
public record AcademyUnitRow(Long id, Name academy, Name unit) {
    public Long getId() {
        return id;
    }

    public String getName() {
        return academy.read() + ", " + unit.read();
    }
}
