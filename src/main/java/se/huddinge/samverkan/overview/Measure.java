package se.huddinge.samverkan.overview;

import se.huddinge.samverkan.figures.Count;

/** What the cells of a matrix say. */
enum Measure {
    ACTIVITIES,
    PEOPLE;

    public long of(Count count) {
        return this == ACTIVITIES ? count.activities() : count.people();
    }
}
