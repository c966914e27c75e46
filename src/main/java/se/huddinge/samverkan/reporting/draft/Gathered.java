package se.huddinge.samverkan.reporting.draft;

import java.util.List;
import java.util.Map;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Member;
import se.huddinge.samverkan.figures.Totals;
import se.huddinge.samverkan.indicator.Standing;

/** All that a report counts, of its period and of the same a year before. */
record Gathered(
        Totals done,
        Totals before,
        Grid units,
        Grid unitsBefore,
        Grid purposes,
        Grid methods,
        Grid academies,
        List<Standing> indicators,
        List<Member> boards,
        Tallies tallies,
        Map<String, List<Fact>> lists) {
    /** As far as they fit in a table. */
    List<Fact> list(String tag) {
        return lists.getOrDefault(tag, List.of());
    }
}
