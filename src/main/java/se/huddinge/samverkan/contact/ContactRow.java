package se.huddinge.samverkan.contact;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/**
 * One person at one place: what the list, its files and other pages read instead of the entities.
 *
 * @param kind none, as no place and no days, of who is in the register without being anywhere
 */
public record ContactRow(
        Long id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Affiliation.@Nullable Kind kind,
        @Nullable String title,
        @Nullable Long academyId,
        @Nullable Name academy,
        @Nullable Name unit,
        @Nullable Long organisationId,
        @Nullable Name organisation,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public String getPlace() {
        return Stream.of(academy, unit, organisation)
                .flatMap(Stream::ofNullable)
                .map(Name::read)
                .collect(joining(", "));
    }

    /** Some day between the two, both included. */
    public boolean actsBetween(LocalDate first, LocalDate last) {
        return validFrom != null && !validFrom.isAfter(last) && (validTo == null || !validTo.isBefore(first));
    }

    public @Nullable String getAddress() {
        if (kind == null) return null;
        return academyId == null ? "/partner/" + organisationId : "/larosaten/" + academyId;
    }

    /** For a face without a picture. */
    public String getInitials() {
        var words = name.split("[\\s-]+");
        var first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
