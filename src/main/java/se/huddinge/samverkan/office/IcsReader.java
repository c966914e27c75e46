package se.huddinge.samverkan.office;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the first event of a calendar file, as a mail program saves it. */
public final class IcsReader {
    private static final int LARGEST = 512 * 1024;

    /** What the file says; what it does not say is not there. */
    public record Invitation(
            @Nullable String title,
            LocalDateTime begins,
            @Nullable LocalDateTime ends,
            @Nullable String place,
            List<Guest> guests) {
        public boolean endsThatDay() {
            return ends != null && ends.toLocalDate().equals(begins.toLocalDate());
        }
    }

    public record Guest(@Nullable String name, String email) {}

    private IcsReader() {}

    /** Nothing when it is no calendar file, or has no event with a time. */
    public static Optional<Invitation> read(byte[] file, ZoneId zone) {
        if (file.length > LARGEST) return Optional.empty();
        try {
            return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all().stream()
                    .flatMap(calendar -> calendar.getEvents().stream())
                    .filter(event ->
                            event.getDateStart() != null && event.getDateStart().getValue() != null)
                    .findFirst()
                    .map(event -> invitation(event, zone));
        } catch (RuntimeException e) {
            return Optional.empty(); // the library says in many ways that a file is broken
        }
    }

    private static Invitation invitation(VEvent event, ZoneId zone) {
        var begins = at(event.getDateStart().getValue(), zone);
        var ends = event.getDateEnd() == null || event.getDateEnd().getValue() == null
                ? null
                : at(event.getDateEnd().getValue(), zone);
        return new Invitation(
                event.getSummary() == null ? null : event.getSummary().getValue(),
                begins,
                ends,
                event.getLocation() == null ? null : event.getLocation().getValue(),
                event.getAttendees().stream().flatMap(IcsReader::guest).toList());
    }

    private static LocalDateTime at(Date when, ZoneId zone) {
        return LocalDateTime.ofInstant(when.toInstant(), zone);
    }

    private static Stream<Guest> guest(Attendee attendee) {
        var email = attendee.getEmail() != null
                ? attendee.getEmail()
                : attendee.getUri() == null ? null : attendee.getUri().replaceFirst("(?i)^mailto:", "");
        return email == null || !email.contains("@")
                ? Stream.empty()
                : Stream.of(new Guest(attendee.getCommonName(), email.strip()));
    }
}
