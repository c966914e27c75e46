package se.huddinge.samverkan.idea;

import java.util.Map;
import se.huddinge.samverkan.strategy.PartCounts;

/** How many ideas there are, in all and for each part of the strategy; they are open to all who read. */
public final class IdeaCounts {
    private static final String OPEN = "select id from idea where state in ('RAISED', 'DIALOGUE', 'PREPARED')";

    /** Of those that are not settled, also those that nobody has answered: one row, to be asked together with others. */
    public static final String NOW = """
            select count(*) as ideas, count(*) filter (where state = 'RAISED') as unanswered
            from idea where id in (%s)""".formatted(OPEN);

    private IdeaCounts() {}

    /** Those that are not settled, by what they would serve. */
    public static PartCounts.Aligned aligned() {
        return new PartCounts.Aligned("idea", "idea_id", OPEN, Map.of());
    }
}
