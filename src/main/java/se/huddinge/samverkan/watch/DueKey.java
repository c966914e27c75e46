package se.huddinge.samverkan.watch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a thing that is due is known by; with another day it is another thing. */
public record DueKey(String kind, Long itemId, @Nullable LocalDate day) {
    private static final String NO_DAY = "utan-dag";

    /** As it stands in an address; what cannot be read is no key. */
    public static Optional<DueKey> of(String kind, String item, String day) {
        try {
            return Optional.of(new DueKey(kind, Long.valueOf(item), day.equals(NO_DAY) ? null : LocalDate.parse(day)));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String address() {
        return "/att-gora/" + kind + "/" + itemId + "/" + (day == null ? NO_DAY : day);
    }
}
