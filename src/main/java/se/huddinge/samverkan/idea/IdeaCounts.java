package se.huddinge.samverkan.idea;

import java.util.Map;
import se.huddinge.samverkan.strategy.PartCounts;

/** How many ideas there are for each part of the strategy. */
public final class IdeaCounts {
    private static final String OPEN = "select id from idea where state in ('RAISED', 'DIALOGUE', 'PREPARED')";

    private IdeaCounts() {}

    /** Those that are not settled, by what they would serve. */
    public static PartCounts.Aligned aligned() {
        return new PartCounts.Aligned("idea", "idea_id", OPEN, Map.of());
    }
}
