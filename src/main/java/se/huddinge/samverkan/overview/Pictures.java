package se.huddinge.samverkan.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.LatestActivities;
import se.huddinge.samverkan.agreement.listing.AgreementPicture;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Grid;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.figures.ResourceFigures;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.figures.Totals;
import se.huddinge.samverkan.indicator.IndicatorList;
import se.huddinge.samverkan.indicator.Standing;
import se.huddinge.samverkan.placement.PlacementFigures;

/** Puts the picture together: a visible question to each feature, eight statements in all. */
@Component
@Transactional(readOnly = true)
class Pictures {
    private static final int AGREEMENTS_SHOWN = 12;
    private static final int ACTIVITIES_SHOWN = 6;

    private final Periods periods;
    private final ActivityFigures figures;
    private final ResourceFigures resources;
    private final AgreementPicture agreements;
    private final PlacementFigures placements;
    private final LatestActivities activities;
    private final Outlook outlook;
    private final IndicatorList indicators;

    Pictures(
            Periods periods,
            ActivityFigures figures,
            ResourceFigures resources,
            AgreementPicture agreements,
            PlacementFigures placements,
            LatestActivities activities,
            Outlook outlook,
            IndicatorList indicators) {
        this.periods = periods;
        this.figures = figures;
        this.resources = resources;
        this.agreements = agreements;
        this.placements = placements;
        this.activities = activities;
        this.outlook = outlook;
        this.indicators = indicators;
    }

    Picture of(Span span, Measure measure) {
        return of(span, measure, indicators::followed);
    }

    /** For a file: with which way the indicators have gone, for which the year before must be counted too. */
    Picture whole(Span span, Measure measure) {
        return of(span, measure, (totals, grid) -> indicators.followed(span));
    }

    private Picture of(Span span, Measure measure, BiFunction<Totals, Grid, List<Standing>> followed) {
        var year = span.last().getYear();
        var spans = new ArrayList<>(List.of(span, span.yearBefore()));
        spans.addAll(MonthChart.spans(year));
        var totals = figures.totals(spans);
        var grid = figures.grid(Matrix.UNIT_PURPOSE, span);
        var bound = agreements.today(AGREEMENTS_SHOWN);
        return new Picture(
                span,
                totals.get(0),
                totals.get(1),
                MonthChart.of(totals.subList(2, totals.size()), year, YearMonth.from(periods.today())),
                new HeatMap(grid, measure),
                bound.standing(),
                bound.timeline(),
                Places.of(
                        placements.terms(span.first().getYear() - 1, span.last().getYear()), span),
                resources.of(span),
                activities.between(span.first(), span.last(), ACTIVITIES_SHOWN),
                outlook.today(),
                followed.apply(totals.get(0), grid));
    }
}
