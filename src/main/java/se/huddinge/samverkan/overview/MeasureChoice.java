package se.huddinge.samverkan.overview;

import org.jspecify.annotations.Nullable;

/** What an address says of what is counted. */
record MeasureChoice(@Nullable Measure measure) {
    Measure counted() {
        return measure == null ? Measure.ACTIVITIES : measure;
    }
}
