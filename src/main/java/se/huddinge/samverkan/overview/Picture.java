package se.huddinge.samverkan.overview;

import java.util.List;
import java.util.Map;
import se.huddinge.samverkan.activity.LatestActivities;
import se.huddinge.samverkan.agreement.listing.AgreementPicture;
import se.huddinge.samverkan.agreement.listing.AgreementRow;
import se.huddinge.samverkan.agreement.listing.ListTimeline;
import se.huddinge.samverkan.figures.Resources;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.figures.Totals;
import se.huddinge.samverkan.indicator.Standing;

/** All that the overview shows of a period, whether on the screen or on paper. */
record Picture(
        Span span,
        Totals done,
        Totals before,
        MonthChart months,
        HeatMap map,
        AgreementPicture.Standing standing,
        ListTimeline timeline,
        Places places,
        Resources resources,
        List<LatestActivities.Line> latest,
        Outlook.Now outlook,
        List<Standing> indicators) {
    /** Agreements to decide about, departments with nothing done, ideas to answer, and issues to take up at a meeting. */
    public long getPressing() {
        return standing.getPressing() + map.grid().getEmptyRows().size() + outlook.unanswered() + outlook.unplaced();
    }

    /** The agreements that somebody has to decide about, as far as they are shown. */
    public List<AgreementRow> getDecisions() {
        return timeline.lines().stream()
                .map(ListTimeline.Line::row)
                .filter(row -> row.state().isPressing())
                .toList();
    }

    /** Under the names by which the templates know it. */
    Map<String, Object> attributes() {
        return Map.ofEntries(
                Map.entry("span", span),
                Map.entry("now", done),
                Map.entry("before", before),
                Map.entry("months", months),
                Map.entry("map", map),
                Map.entry("standing", standing),
                Map.entry("timeline", timeline),
                Map.entry("places", places),
                Map.entry("resources", resources),
                Map.entry("latest", latest),
                Map.entry("outlook", outlook),
                Map.entry("indicators", indicators),
                Map.entry("decisions", getDecisions()),
                Map.entry("pressing", getPressing()));
    }
}
