package se.huddinge.samverkan.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking in a row would do. */
record Finding(
        ImportRow.Outcome outcome,
        boolean incomplete,
        @Nullable Long agreementId,
        List<Problem> problems) {}
