package se.huddinge.samverkan.actionplan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.strategy.StrategyService;

/** The plans of the units, year by year; their measures are written in {@link MeasureService}. */
@Service
@Transactional(readOnly = true)
public class ActionPlanService {
    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final UnitService units;
    private final StrategyService strategy;
    private final ActionPlanAccess access;
    private final ApplicationEventPublisher events;

    ActionPlanService(
            ActionPlanRepository plans,
            MeasureRepository measures,
            UnitService units,
            StrategyService strategy,
            ActionPlanAccess access,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.measures = measures;
        this.units = units;
        this.strategy = strategy;
        this.access = access;
        this.events = events;
    }

    /**
     * Everything known here about one plan, for its page.
     *
     * @param earlier there is a plan of the year before to copy from
     */
    public record Whole(ActionPlan plan, List<Measure> measures, boolean writable, boolean earlier) {}

    public Whole whole(Long id) {
        var plan = get(id);
        return new Whole(
                plan,
                measures.findByPlanIdOrderByDueAscIdAsc(id),
                access.mayWrite(plan.getUnit().getId()),
                yearBefore(plan).isPresent());
    }

    public ActionPlan get(Long id) {
        return plans.findWithUnitById(id).orElseThrow(() -> new NotFoundException("actionplan", id));
    }

    ActionPlan writable(Long id) {
        var plan = get(id);
        access.requireWritable(plan);
        return plan;
    }

    /** For who adds or changes a measure: the whole gets a new version. */
    @Transactional(propagation = Propagation.MANDATORY)
    ActionPlan raisingVersion(Long id) {
        var plan = plans.findRaisingVersionById(id).orElseThrow(() -> new NotFoundException("actionplan", id));
        access.requireWritable(plan);
        return plan;
    }

    Optional<ActionPlan> yearBefore(ActionPlan plan) {
        return plans.findByUnitIdAndYear(plan.getUnit().getId(), plan.getYear() - 1);
    }

    /** For pickers: what the units mean to do in the year. */
    public List<MeasureRow> options(Collection<Long> unitIds, int year) {
        return unitIds.isEmpty() ? List.of() : measures.findOptions(unitIds, year);
    }

    /** For whoever names one in a form. */
    public Optional<Measure> findMeasure(Long id) {
        return measures.findById(id);
    }

    public Matrix matrix(int year) {
        var written = plans.findByYear(year);
        var shown = new LinkedHashMap<Long, Unit>();
        Stream.concat(units.active().stream(), written.stream().map(ActionPlan::getUnit))
                .forEach(unit -> shown.putIfAbsent(unit.getId(), unit));
        return Matrix.of(
                year,
                strategy.methods(),
                List.copyOf(shown.values()),
                written.stream().collect(toMap(plan -> plan.getUnit().getId(), ActionPlan::getId)),
                plans.countByMethod(year),
                plans.findServices().stream()
                        .collect(groupingBy(
                                ActionPlanRepository.Service::boardId,
                                mapping(ActionPlanRepository.Service::departmentId, toSet()))));
    }

    /** The years that somebody has planned, and the one asked for. */
    List<Integer> years(int year) {
        return Stream.concat(plans.findYears().stream(), Stream.of(year, year + 1))
                .distinct()
                .sorted()
                .toList();
    }

    /** The units whose plans who asks may write. */
    List<Unit> writableUnits() {
        return access.writable(units.active());
    }

    @Once
    public ActionPlan begin(ActionPlanForm form) {
        return plans.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var unit = writableUnits().stream()
                    .filter(candidate -> candidate.getId().equals(form.unitId()))
                    .findFirst()
                    .orElseThrow(() -> new FieldException("unitId", "actionplan.not-your-unit"));
            plans.findByUnitIdAndYear(unit.getId(), form.year()).ifPresent(existing -> {
                throw new FieldException("year", "actionplan.already-begun").linkedTo(existing.address());
            });
            var plan = plans.save(new ActionPlan(form.submissionId(), unit, form.year()));
            events.publishEvent(new ActionPlanEvent.Begun(plan.getId()));
            return plan;
        });
    }
}
