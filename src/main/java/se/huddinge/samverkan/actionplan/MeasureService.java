package se.huddinge.samverkan.actionplan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** What is planned in a plan, and how it went. */
@Service
@Transactional(readOnly = true)
public class MeasureService {
    private final ActionPlanService plans;
    private final MeasureRepository measures;
    private final MeasureReferences references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureService(
            ActionPlanService plans,
            MeasureRepository measures,
            MeasureReferences references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    Page<MeasureRow> find(MeasureFilter filter, Pageable pageable) {
        var showing = filter.showing();
        return measures.findRows(
                filter.text(),
                filter.year(),
                filter.unit(),
                filter.method(),
                filter.purpose(),
                showing == null ? null : showing.name(),
                LocalDate.now(clock),
                pageable);
    }

    /** By measure, as one text. */
    Map<Long, String> methods(List<MeasureRow> rows) {
        return measures.findMethods(rows.stream().map(MeasureRow::id).toList()).stream()
                .collect(groupingBy(
                        MeasureRepository.MethodOf::measureId,
                        mapping(method -> method.name().read(), joining("; "))));
    }

    /** One of the plan's own; another plan's measure does not exist. */
    Measure measure(Long planId, Long id) {
        return measures.findByIdAndPlanId(id, planId).orElseThrow(() -> new NotFoundException("measure", id));
    }

    @Once
    public void add(Long planId, MeasureForm form) {
        if (measures.existsBySubmissionId(form.submissionId())) return;
        var plan = plans.raisingVersion(planId);
        form.mustMatch(MeasureForm.blank(plan));
        var measure = new Measure(form.submissionId(), plan, form.title(), references.methods(form.methodIds()));
        measure.rest(references.purpose(form.purposeId()), references.responsible(form.responsibleId()), form.due());
        measures.save(measure);
        events.publishEvent(new ActionPlanEvent.MeasureAdded(planId));
    }

    @Transactional
    public void revise(Long planId, Long id, MeasureForm form) {
        plans.raisingVersion(planId);
        var measure = measure(planId, id);
        form.mustMatch(MeasureForm.of(measure));
        measure.describe(form.title(), references.methods(form.methodIds()));
        measure.rest(references.purpose(form.purposeId()), references.responsible(form.responsibleId()), form.due());
        events.publishEvent(new ActionPlanEvent.MeasureRevised(planId));
    }

    /** What is done has a result, and what is given up a reason. */
    @Transactional
    public void followUp(Long planId, Long id, FollowUpForm form) {
        plans.raisingVersion(planId);
        var measure = measure(planId, id);
        form.mustMatch(FollowUpForm.of(measure));
        if (form.state() == Measure.State.DONE && form.result() == null)
            throw new FieldException("result", "actionplan.done-has-result");
        if (form.state() == Measure.State.CANCELLED && form.followUp() == null)
            throw new FieldException("followUp", "actionplan.cancelled-has-reason");
        measure.followUp(form.state(), form.followUp(), form.result());
        events.publishEvent(new ActionPlanEvent.MeasureFollowedUp(planId));
    }
}
