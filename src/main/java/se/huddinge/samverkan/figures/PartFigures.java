package se.huddinge.samverkan.figures;

import java.util.Map;
import se.huddinge.samverkan.strategy.PartKind;

/** What was done for each part of the strategy, and in all. */
public record PartFigures(Map<Key, Count> counts) {
    record Key(PartKind kind, long partId) {}

    public Count of(PartKind kind, Long partId) {
        return counts.getOrDefault(new Key(kind, partId), Count.NONE);
    }

    public Count getAll() {
        return of(PartKind.PURPOSE, Grid.ALL);
    }
}
