package se.huddinge.samverkan.finding;

import java.util.Map;
import se.huddinge.samverkan.strategy.PartCounts;

/** How many findings there are for each part of the strategy. */
public final class FindingCounts {
    /** A finding serves what its project serves; of one that was never more than an idea not all may know. */
    private static final String FOUND = """
            select project.id from finding join project on project.id = finding.project_id
            where project.planned_on is not null""";

    private FindingCounts() {}

    /** Those that came out of a project, by what it serves. */
    public static PartCounts.Aligned aligned() {
        return new PartCounts.Aligned("project", "project_id", FOUND, Map.of());
    }
}
