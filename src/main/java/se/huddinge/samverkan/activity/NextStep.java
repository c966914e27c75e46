package se.huddinge.samverkan.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.Position;

/**
 * What is to happen after an activity, by when, and whose position answers for it.
 *
 * @param doneOn none until somebody says that it has been done
 */
@Embeddable
public record NextStep(
        String text,
        @Nullable LocalDate due,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "next_step_position_id") @Nullable
        Position position,

        @Nullable LocalDate doneOn,
        @Nullable String comment) {
    public NextStep(String text, @Nullable LocalDate due, @Nullable Position position) {
        this(text, due, position, null, null);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    NextStep done(LocalDate day, @Nullable String comment) {
        return new NextStep(text, due, position, day, comment);
    }

    NextStep open() {
        return new NextStep(text, due, position);
    }

    /** The same thing to do, said anew: it has been done if it had been. */
    NextStep after(@Nullable NextStep before) {
        return before == null || !before.text.equals(text)
                ? this
                : new NextStep(text, due, position, before.doneOn, before.comment);
    }

    /** As the history writes it. */
    @Override
    public String toString() {
        return Stream.of(due, text, doneOn == null ? null : "✓ " + doneOn, comment)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
