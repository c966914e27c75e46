package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.demo.Ambitions.Ambition;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.indicator.IndicatorForm;
import se.huddinge.samverkan.indicator.IndicatorList;
import se.huddinge.samverkan.indicator.IndicatorService;
import se.huddinge.samverkan.indicator.Measure;
import se.huddinge.samverkan.indicator.YearForm;

/** The targets that the municipality has set itself: each year's at the end of the year before. */
class DemoIndicators {
    private final IndicatorService indicators;
    private final IndicatorList list;
    private final Names names;
    private final Timeline timeline;

    DemoIndicators(IndicatorService indicators, IndicatorList list, Names names, Timeline timeline) {
        this.indicators = indicators;
        this.list = list;
        this.names = names;
        this.timeline = timeline;
    }

    void make(Ambitions ambitions) {
        var today = timeline.today();
        for (var ambition : ambitions.indicators()) {
            var id = timeline.on(today.minusYears(2), Demo.COORDINATOR, () -> indicator(ambition));
            for (var target : ambition.targets()) {
                var year = today.getYear() + target.year();
                timeline.on(
                        told(year, today),
                        Demo.COORDINATOR,
                        () -> indicators.want(id, year, new YearForm(target.target(), target.comment(), null)));
            }
        }
    }

    private static LocalDate told(int year, LocalDate today) {
        var usual = LocalDate.of(year - 1, Month.DECEMBER, 10);
        return usual.isAfter(today) ? today : usual;
    }

    private Long indicator(Ambition ambition) {
        var measure = ambition.measure();
        if (measure != null) return indicators.register(form(ambition, measure)).getId();
        return list.followed(new Span(timeline.today(), timeline.today())).stream()
                .map(standing -> standing.row())
                .filter(row -> row.nameSv().equals(ambition.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private IndicatorForm form(Ambition ambition, Measure measure) {
        return new IndicatorForm(
                ambition.name(),
                ambition.english(),
                measure,
                purpose(ambition.purpose()),
                null,
                ambition.description(),
                true,
                UUID.randomUUID(),
                null);
    }

    private @Nullable Long purpose(@Nullable String name) {
        return name == null ? null : names.purposes(List.of(name)).iterator().next();
    }
}
