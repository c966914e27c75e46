package se.huddinge.samverkan.principle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/**
 * What lists read instead of the entity.
 *
 * @param waitingSince none when it is over
 * @param heard at how many meetings it has been discussed
 */
public record PrincipleRow(
        Long id,
        String title,
        String text,
        Standing standing,
        String raisedBy,
        LocalDate raisedOn,
        @Nullable Name unit,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate outcomeOn,
        @Nullable String outcome,
        long heard) {
    public String address() {
        return "/fragor/" + id;
    }

    /** For a picker. */
    public Long getId() {
        return id;
    }

    public String getName() {
        return title;
    }

    public @Nullable Long waited(LocalDate today) {
        return waitingSince == null ? null : ChronoUnit.DAYS.between(waitingSince, today);
    }
}
