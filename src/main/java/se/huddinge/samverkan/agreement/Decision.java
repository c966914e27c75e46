package se.huddinge.samverkan.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who decided and where it can be read; of a delegate's decision also whether the board has been told.
 *
 * @param body the board that decided, or the one that delegated; none when the municipal council did
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) Kind kind,
        LocalDate day,
        @Nullable String body,
        @Nullable String paragraph,
        @Nullable String dnr,
        @Nullable String delegate,
        @Nullable String delegationItem,
        @Nullable LocalDate reportedOn,
        @Nullable Boolean recordedSeparately) {
    public enum Kind {
        COUNCIL,
        BOARD,
        DELEGATED
    }

    public Decision reported(@Nullable LocalDate on, boolean separately) {
        return new Decision(kind, day, body, paragraph, dnr, delegate, delegationItem, on, separately);
    }

    public boolean isDelegated() {
        return kind == Kind.DELEGATED;
    }

    /** What a delegate has decided is reported to the board, or put on record by itself. */
    public boolean isToBeReported() {
        return isDelegated() && reportedOn == null && !Boolean.TRUE.equals(recordedSeparately);
    }

    /** Where in whose books: "Kommunstyrelsen § 187". */
    public String getPlace() {
        var who = isDelegated() ? delegate : body;
        var where = isDelegated() ? delegationItem : paragraph;
        return Stream.of(who, where).filter(Objects::nonNull).collect(Collectors.joining(" § "));
    }

    /** As the history writes it. */
    @Override
    public String toString() {
        return Stream.of(day.toString(), getPlace(), dnr, reportedOn == null ? null : reportedOn.toString())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
