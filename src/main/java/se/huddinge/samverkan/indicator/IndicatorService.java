package se.huddinge.samverkan.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.figures.Periods;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** Keeps the indicators and what is wanted of them year by year. */
@Service
@Transactional(readOnly = true)
public class IndicatorService {
    private static final int YEARS_SHOWN = 5;
    private static final int YEARS_AHEAD = 5;

    private final IndicatorRepository indicators;
    private final IndicatorYearRepository years;
    private final IndicatorFigures figures;
    private final StrategyService strategy;
    private final UnitService units;
    private final Periods periods;
    private final ApplicationEventPublisher events;

    IndicatorService(
            IndicatorRepository indicators,
            IndicatorYearRepository years,
            IndicatorFigures figures,
            StrategyService strategy,
            UnitService units,
            Periods periods,
            ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.years = years;
        this.figures = figures;
        this.strategy = strategy;
        this.units = units;
        this.periods = periods;
        this.events = events;
    }

    /**
     * A year of an indicator.
     *
     * @param value none of a year that has not begun
     * @param rows the address of what was counted
     * @param wanted none where nobody has said what is wanted
     */
    public record Year(
            int year,
            @Nullable Long value,
            @Nullable String rows,
            @Nullable IndicatorYear wanted,
            boolean current) {
        public boolean isReached() {
            var target = wanted == null ? null : wanted.getTarget();
            return value != null && target != null && value >= target;
        }
    }

    /** One indicator, for its page: the latest year first. */
    public record Whole(Indicator indicator, List<Year> years) {}

    public Whole whole(Long id) {
        var indicator = get(id);
        var wanted = years.findByIndicatorId(id).stream().collect(toMap(IndicatorYear::getYear, identity()));
        var now = periods.today().getYear();
        var shown = new TreeSet<>(wanted.keySet());
        IntStream.rangeClosed(now - YEARS_SHOWN + 1, now + 1).forEach(shown::add);
        var counted = indicator.counted();
        var begun = List.copyOf(shown.headSet(now, true));
        var values = figures.of(
                        Set.of(counted), begun.stream().map(periods::year).toList())
                .getOrDefault(counted, List.of());
        return new Whole(
                indicator,
                shown.descendingSet().stream()
                        .map(year -> year > now
                                ? new Year(year, null, null, wanted.get(year), false)
                                : new Year(
                                        year,
                                        values.get(begun.indexOf(year)),
                                        counted.rows(periods.year(year)),
                                        wanted.get(year),
                                        year == now))
                        .toList());
    }

    public Indicator get(Long id) {
        return indicators.findWholeById(id).orElseThrow(() -> new NotFoundException(Indicator.SUBJECT, id));
    }

    /** What can be counted apart: the purposes of the strategy in force, and the one that stands there. */
    List<Purpose> purposes(@Nullable Indicator indicator) {
        var stored = indicator == null ? null : indicator.getPurpose();
        return Stream.concat(strategy.purposes().stream(), Stream.ofNullable(stored))
                .distinct()
                .toList();
    }

    /** Those that exist today, and the one that stands there. */
    List<Unit> units(@Nullable Indicator indicator) {
        var stored = indicator == null ? null : indicator.getUnit();
        return Stream.concat(units.active().stream(), Stream.ofNullable(stored))
                .distinct()
                .toList();
    }

    @Once
    public Indicator register(IndicatorForm form) {
        return indicators.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            check(form, null);
            var indicator = indicators.save(new Indicator(form, purpose(form, null), unit(form, null)));
            events.publishEvent(new IndicatorEvent.Registered(indicator.getId()));
            return indicator;
        });
    }

    @Transactional
    public void revise(Long id, IndicatorForm form) {
        var indicator = get(id);
        form.mustMatch(IndicatorForm.of(indicator));
        check(form, indicator);
        indicator.describe(form, purpose(form, indicator), unit(form, indicator));
        events.publishEvent(new IndicatorEvent.Revised(id));
    }

    YearForm year(Long id, int year) {
        return years.findByIndicatorIdAndYear(plausible(get(id), year), year)
                .map(YearForm::of)
                .orElseGet(YearForm::blank);
    }

    @Once
    public void want(Long id, int year, YearForm form) {
        var indicator = get(id);
        var stored = years.findByIndicatorIdAndYear(plausible(indicator, year), year);
        form.mustMatch(stored.map(YearForm::of).orElseGet(YearForm::blank));
        if (indicator.getMeasure().isShare() && form.target() != null && form.target() > 100)
            throw new FieldException("target", "indicator.at-most-all");
        var wanted = stored.orElseGet(() -> new IndicatorYear(indicator, year));
        wanted.want(form);
        years.save(wanted);
        events.publishEvent(new IndicatorEvent.TargetSet(id));
    }

    /** Years from the first that figures know to some ahead. */
    private Long plausible(Indicator indicator, int year) {
        if (year < IndicatorList.EARLIEST || year > periods.today().getYear() + YEARS_AHEAD)
            throw new NotFoundException(Indicator.SUBJECT, indicator.getId());
        return indicator.getId();
    }

    private void check(IndicatorForm form, @Nullable Indicator indicator) {
        if (form.unitId() != null && !form.measure().isOfUnit())
            throw new FieldException("unitId", "indicator.not-of-one-unit");
        if (form.purposeId() != null && !form.measure().isOfPurpose())
            throw new FieldException("purposeId", "indicator.not-of-one-purpose");
        var own = indicator == null ? null : indicator.getId();
        if (indicators
                .findByNameNameSv(form.nameSv())
                .filter(other -> !Objects.equals(other.getId(), own))
                .isPresent()) throw new FieldException("nameSv", "indicator.name-taken");
    }

    private @Nullable Purpose purpose(IndicatorForm form, @Nullable Indicator indicator) {
        if (form.purposeId() == null) return null;
        return purposes(indicator).stream()
                .filter(purpose -> purpose.getId().equals(form.purposeId()))
                .findFirst()
                .orElseThrow(() -> new FieldException("purposeId", "indicator.unknown-choice"));
    }

    private @Nullable Unit unit(IndicatorForm form, @Nullable Indicator indicator) {
        if (form.unitId() == null) return null;
        return units(indicator).stream()
                .filter(unit -> unit.getId().equals(form.unitId()))
                .findFirst()
                .orElseThrow(() -> new FieldException("unitId", "indicator.unknown-choice"));
    }
}
