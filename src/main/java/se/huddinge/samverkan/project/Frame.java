package se.huddinge.samverkan.project;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a project runs, what it costs and who pays. */
@Embeddable
public record Frame(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer amount,
        @Nullable String funding) {
    public static Frame unknown() {
        return new Frame(null, null, null, null);
    }

    public Frame between(LocalDate from, LocalDate to) {
        return new Frame(from, to, amount, funding);
    }

    @Override
    public String toString() {
        return Stream.of(validFrom, validTo, amount, funding)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(", "));
    }
}
