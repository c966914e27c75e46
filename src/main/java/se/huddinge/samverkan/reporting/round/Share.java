package se.huddinge.samverkan.reporting.round;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import se.huddinge.samverkan.reporting.ContributionStatus;

/**
 * How many of a round's contributions have come so far, as a stretch of one bar.
 *
 * @param from per mille from the bar's beginning
 * @param width in per mille
 */
public record Share(ContributionStatus status, int count, int from, int width) {
    private static final List<ContributionStatus> ORDER = List.of(
            ContributionStatus.DONE,
            ContributionStatus.SUBMITTED,
            ContributionStatus.RETURNED,
            ContributionStatus.DRAFT,
            ContributionStatus.NOT_STARTED);

    static List<Share> of(List<Standing> standings) {
        var counts = new EnumMap<ContributionStatus, Integer>(ContributionStatus.class);
        standings.forEach(standing -> counts.merge(standing.getStatus(), 1, Integer::sum));
        var shares = new ArrayList<Share>();
        int before = 0;
        for (var status : ORDER) {
            int count = counts.getOrDefault(status, 0);
            if (count > 0)
                shares.add(new Share(
                        status,
                        count,
                        1000 * before / standings.size(),
                        Math.max(1, 1000 * count / standings.size() - 4)));
            before += count;
        }
        return shares;
    }
}
