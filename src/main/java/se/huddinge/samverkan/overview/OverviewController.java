package se.huddinge.samverkan.overview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.activity.LatestActivities;
import se.huddinge.samverkan.agreement.listing.AgreementPicture;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.figures.PeriodChoice;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.placement.PlacementFigures;

/** Where collaboration stands, on one page: for those who decide, and for whoever doubts a figure. */
@Controller
@ForReaders
class OverviewController {
    private static final int AGREEMENTS_SHOWN = 12;
    private static final int ACTIVITIES_SHOWN = 6;

    private final Periods periods;
    private final ActivityFigures figures;
    private final AgreementPicture agreements;
    private final PlacementFigures placements;
    private final LatestActivities activities;

    OverviewController(
            Periods periods,
            ActivityFigures figures,
            AgreementPicture agreements,
            PlacementFigures placements,
            LatestActivities activities) {
        this.periods = periods;
        this.figures = figures;
        this.agreements = agreements;
        this.placements = placements;
        this.activities = activities;
    }

    @GetMapping("/oversikt")
    String show(PeriodChoice choice, BindingResult ignored, MeasureChoice measure, BindingResult also, Model model) {
        var span = periods.chosen(choice);
        var year = span.last().getYear();
        var spans = new ArrayList<>(List.of(span, span.yearBefore()));
        spans.addAll(MonthChart.spans(year));
        var totals = figures.totals(spans);
        var grid = figures.grid(Matrix.UNIT_PURPOSE, span);
        model.addAttribute("span", span);
        model.addAttribute("now", totals.get(0));
        model.addAttribute("before", totals.get(1));
        model.addAttribute(
                "months", MonthChart.of(totals.subList(2, totals.size()), year, YearMonth.from(periods.today())));
        model.addAttribute("map", new HeatMap(grid, measure.counted()));
        model.addAttribute("standing", agreements.standing());
        model.addAttribute("timeline", agreements.timeline(AGREEMENTS_SHOWN));
        model.addAttribute("places", places(span));
        model.addAttribute("latest", activities.between(span.first(), span.last(), ACTIVITIES_SHOWN));
        addChoices(span, model);
        return "overview/overview";
    }

    private Places places(Span span) {
        var terms = placements.terms(span.first().getYear() - 1, span.last().getYear());
        return Places.of(terms, span);
    }

    private void addChoices(Span span, Model model) {
        model.addAttribute("period", Periods.address(span));
        model.addAttribute("choices", periods.choices());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("matrices", Matrix.values());
    }
}
