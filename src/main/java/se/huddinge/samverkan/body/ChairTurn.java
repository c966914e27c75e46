package se.huddinge.samverkan.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** From which day a side chairs, until the next turn. */
@Embeddable
public record ChairTurn(
        LocalDate validFrom, @Enumerated(EnumType.STRING) Side side) {
    @Override
    public String toString() {
        return validFrom + " " + side;
    }
}
