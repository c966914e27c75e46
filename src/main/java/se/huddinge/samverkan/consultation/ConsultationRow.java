package se.huddinge.samverkan.consultation;

import java.time.LocalDate;

/** What lists and pickers read instead of the entity. */
public record ConsultationRow(Long id, String organisation, LocalDate heldOn, String withWhom, String result) {
    /** What it is called among others. */
    public String getName() {
        return organisation + ", " + heldOn + ", " + withWhom;
    }
}
