package se.huddinge.samverkan.placement;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.academy.Academy;

/**
 * One programme at one academy in a term: how many, never who.
 *
 * @param filled the only figure that must be known
 */
@Embeddable
public record Placement(
        String programme,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "academy_id")
        Academy academy,

        int filled,
        @Nullable Integer ordered,
        @Nullable Integer offered,
        @Nullable Integer supervisors,
        @Nullable Integer theses) {
    /** The same however its academy was fetched. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Placement that
                && academy.getId().equals(that.academy.getId())
                && figures().equals(that.figures())
                && programme.equals(that.programme);
    }

    @Override
    public int hashCode() {
        return Objects.hash(programme, academy.getId());
    }

    /** What the history calls it; its heading there says in which order. */
    @Override
    public String toString() {
        return programme + ", " + academy + ": " + figures();
    }

    private String figures() {
        return Stream.of(ordered, offered, filled, supervisors, theses)
                .map(figure -> figure == null ? "–" : figure.toString())
                .collect(joining(" / "));
    }
}
