package se.huddinge.samverkan.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A position to choose: what it is, where, and who holds it.
 *
 * @param holder the account's name; null when nobody holds it
 */
public record PositionRow(
        Long id,
        Long unitId,
        Position.Kind kind,
        String title,
        String unit,
        @Nullable String holder) {
    static PositionRow of(Position position, @Nullable Holding holding) {
        return new PositionRow(
                position.getId(),
                position.getUnit().getId(),
                position.getKind(),
                position.getTitle(),
                position.getUnit().getName(),
                holding == null ? null : holding.getAccount().getName());
    }

    /** Without asking who holds it. */
    public static PositionRow of(Position position) {
        return of(position, null);
    }

    public Long getId() {
        return id;
    }

    /** In one line, for a list to choose from. */
    public String getName() {
        var place = title + ", " + unit;
        return holder == null ? place : place + " (" + holder + ")";
    }
}
