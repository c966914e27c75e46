package se.huddinge.samverkan.meeting.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.shared.VersionedForm;

/** @param move the item and which way: 12-UP */
@NullUnmarked
public record OrderForm(
        @NotNull @Pattern(regexp = "\\d{1,18}-(UP|DOWN)") String move, Long version) implements VersionedForm {
    static OrderForm of(Meeting meeting) {
        return new OrderForm(null, meeting.getVersion());
    }

    Long itemId() {
        return Long.valueOf(move.substring(0, move.indexOf('-')));
    }

    boolean up() {
        return move.endsWith("UP");
    }
}
