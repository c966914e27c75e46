package se.huddinge.samverkan.watch.rule;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;

/** The rules by which the watch tells, one for each kind, and when it does. */
@Service
@Transactional(readOnly = true)
public class Rules {
    private final RuleRepository rules;
    private final ScheduleRepository schedules;
    private final ApplicationEventPublisher events;

    Rules(RuleRepository rules, ScheduleRepository schedules, ApplicationEventPublisher events) {
        this.rules = rules;
        this.schedules = schedules;
        this.events = events;
    }

    public List<Rule> all() {
        return rules.findAllByOrderById();
    }

    public Rule get(Long id) {
        return rules.findById(id).orElseThrow(() -> new NotFoundException("rule", id));
    }

    public Schedule schedule() {
        return schedules.findAll().get(0);
    }

    @Transactional
    public void change(Long id, RuleForm form) {
        var rule = get(id);
        form.mustMatch(RuleForm.of(rule));
        var steps = Steps.read(form.steps()).orElseThrow(() -> new FieldException("steps", "watch.steps-unreadable"));
        if (form.enabled() && !form.responsible() && form.coordinator() == Told.NEVER && form.head() == Told.NEVER)
            throw new FieldException("responsible", "watch.tells-nobody");
        rule.become(form, steps);
        events.publishEvent(new RuleEvent.RuleChanged(id));
    }

    @Transactional
    void change(ScheduleForm form) {
        var schedule = schedule();
        form.mustMatch(ScheduleForm.of(schedule));
        if ((form.restFromWeek() == null) != (form.restToWeek() == null)
                || form.restFromWeek() != null && form.restFromWeek() > form.restToWeek())
            throw new FieldException("restToWeek", "watch.rest-in-order");
        schedule.become(form);
        events.publishEvent(new RuleEvent.ScheduleChanged(schedule.subjectId()));
    }
}
