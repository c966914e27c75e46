package se.huddinge.samverkan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.actionplan.ActionPlan;
import se.huddinge.samverkan.actionplan.ActionPlanForm;
import se.huddinge.samverkan.actionplan.ActionPlanService;
import se.huddinge.samverkan.actionplan.FollowUpForm;
import se.huddinge.samverkan.actionplan.Measure;
import se.huddinge.samverkan.actionplan.MeasureForm;
import se.huddinge.samverkan.actionplan.MeasureService;
import se.huddinge.samverkan.demo.Municipality.Plan;
import se.huddinge.samverkan.demo.Municipality.Step;

/** What the units mean to do, and how it went: unevenly. */
class DemoPlans {
    private final ActionPlanService plans;
    private final MeasureService measures;
    private final Names names;
    private final Timeline timeline;

    DemoPlans(ActionPlanService plans, MeasureService measures, Names names, Timeline timeline) {
        this.plans = plans;
        this.measures = measures;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<Plan> all) {
        all.forEach(this::make);
    }

    private void make(Plan told) {
        var today = timeline.today();
        var unit = names.unit(told.unit());
        var plan = timeline.on(
                told.written().from(today),
                Demo.COORDINATOR,
                () -> plans.begin(
                        new ActionPlanForm(unit.getId(), today.getYear() - told.yearsAgo(), UUID.randomUUID())));
        for (var step : told.measures()) {
            timeline.on(told.written().from(today), Demo.COORDINATOR, () -> add(plan, step, today));
            if (step.followedUp() != null)
                timeline.on(step.followedUp().from(today), Demo.COORDINATOR, () -> followUp(plan, step));
        }
    }

    private void add(ActionPlan plan, Step step, LocalDate today) {
        measures.add(
                plan.getId(),
                new MeasureForm(
                        step.title(),
                        names.methods(step.methods()),
                        purpose(step),
                        names.responsible(names.unit(plan.getUnit().getName())).id(),
                        step.due() == null ? null : step.due().from(today),
                        UUID.randomUUID(),
                        plan.getVersion()));
    }

    private @Nullable Long purpose(Step step) {
        return step.purpose() == null
                ? null
                : names.purposes(List.of(step.purpose())).iterator().next();
    }

    private void followUp(ActionPlan plan, Step step) {
        var measure = plans.whole(plan.getId()).measures().stream()
                .filter(candidate -> candidate.getTitle().equals(step.title()))
                .findFirst()
                .orElseThrow();
        var state = step.state() == null ? Measure.State.ONGOING : step.state();
        measures.followUp(
                plan.getId(),
                measure.getId(),
                new FollowUpForm(state, step.followUp(), step.result(), plan.getVersion()));
    }
}
