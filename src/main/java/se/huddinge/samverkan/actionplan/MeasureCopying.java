package se.huddinge.samverkan.actionplan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** Takes measures over from the plan of the year before. */
@Service
@Transactional(readOnly = true)
public class MeasureCopying {
    private final ActionPlanService plans;
    private final MeasureRepository measures;
    private final ApplicationEventPublisher events;

    MeasureCopying(ActionPlanService plans, MeasureRepository measures, ApplicationEventPublisher events) {
        this.plans = plans;
        this.measures = measures;
        this.events = events;
    }

    ActionPlan source(ActionPlan plan) {
        return plans.yearBefore(plan)
                .orElseThrow(() -> new RefusedException(Objection.of(
                                "actionplan.nothing-to-copy",
                                plan.getUnit().getName(),
                                String.valueOf(plan.getYear() - 1))
                        .linkedTo(plan.address())));
    }

    /** A measure that stands here by the same name is not copied again. */
    @Once
    public void copy(Long planId, CopyForm form) {
        var wanted = measures
                .findByPlanIdOrderByDueAscIdAsc(source(plans.writable(planId)).getId())
                .stream()
                .filter(measure ->
                        form.which() == CopyForm.Which.ALL || measure.getState().isOpen())
                .toList();
        if (wanted.stream().anyMatch(measure -> measures.existsBySubmissionId(copyId(form, measure)))) return;
        var plan = plans.raisingVersion(planId);
        form.mustMatch(CopyForm.of(plan));
        var here = measures.findByPlanIdOrderByDueAscIdAsc(planId).stream()
                .map(Measure::getTitle)
                .collect(toSet());
        wanted.stream()
                .filter(measure -> here.add(measure.getTitle()))
                .forEach(measure -> measures.save(measure.copyTo(plan, copyId(form, measure))));
        events.publishEvent(new ActionPlanEvent.Copied(planId));
    }

    private static UUID copyId(CopyForm form, Measure measure) {
        return UUID.nameUUIDFromBytes((form.submissionId() + " " + measure.getId()).getBytes(UTF_8));
    }
}
