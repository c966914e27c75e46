package se.huddinge.samverkan.reporting.draft;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Matrix;
import se.huddinge.samverkan.indicator.IndicatorList;

/** Asks each feature for what the report counts: a fixed number of statements, however much was done. */
@Component
@Transactional(readOnly = true)
class Counting {
    /** In the order in which they are told. */
    static final List<String> AGREEMENTS = List.of("new", "extended", "noticed", "ended", "ending");

    static final List<String> GAPS = List.of("no-contribution", "no-contact", "idle", "informal", "no-area", "late");

    private static final List<String> NAMED = Stream.of(AGREEMENTS, GAPS, List.of("council", "ceased"))
            .flatMap(List::stream)
            .toList();

    private static final int LISTED = 50;

    private final ActivityFigures figures;
    private final IndicatorList indicators;
    private final Facts facts;

    Counting(ActivityFigures figures, IndicatorList indicators, Facts facts) {
        this.figures = figures;
        this.indicators = indicators;
        this.facts = facts;
    }

    Gathered of(Scope scope) {
        var span = scope.span();
        var totals = figures.totals(List.of(span, span.yearBefore()));
        return new Gathered(
                totals.get(0),
                totals.get(1),
                figures.grid(Matrix.UNIT_PURPOSE, span),
                figures.grid(Matrix.UNIT_PURPOSE, span.yearBefore()),
                figures.grid(Matrix.PURPOSE_GOAL, span),
                figures.grid(Matrix.UNIT_METHOD, span),
                figures.grid(Matrix.UNIT_ACADEMY, span),
                indicators.followed(span),
                facts.boards(scope),
                facts.tallies(scope),
                facts.first(scope, LISTED, NAMED));
    }
}
