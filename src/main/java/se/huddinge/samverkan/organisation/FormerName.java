package se.huddinge.samverkan.organisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a unit was called up to and including its last day under that name. */
@Embeddable
public record FormerName(String nameSv, LocalDate lastDay) {
    @Override
    public String toString() {
        return nameSv + " –" + lastDay;
    }
}
