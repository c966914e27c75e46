package se.huddinge.samverkan.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was found of one kind: the best of it, and how many there are.
 *
 * @param total counted up to the limit
 */
record Group(Kind kind, List<Hit> hits, int total) {
    /** As many of one kind are looked at; who gets more had better say more. */
    static final int LIMIT = 1000;

    static final int SHOWN = 5;

    /** The next in order is added. */
    Group with(Group next) {
        return new Group(kind, Stream.concat(hits.stream(), next.hits.stream()).toList(), total);
    }

    int best() {
        return hits.get(0).rank();
    }

    public boolean isMore() {
        return total > LIMIT;
    }

    public int getCounted() {
        return Math.min(total, LIMIT);
    }
}
