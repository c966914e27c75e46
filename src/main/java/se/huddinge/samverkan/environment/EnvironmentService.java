package se.huddinge.samverkan.environment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** The research environments that the municipality supports. */
@Service
@Transactional(readOnly = true)
public class EnvironmentService {
    private final EnvironmentRepository environments;
    private final EnvironmentChoices choices;
    private final EnvironmentAccess access;
    private final ApplicationEventPublisher events;

    EnvironmentService(
            EnvironmentRepository environments,
            EnvironmentChoices choices,
            EnvironmentAccess access,
            ApplicationEventPublisher events) {
        this.environments = environments;
        this.choices = choices;
        this.access = access;
        this.events = events;
    }

    /** One environment, for its page. */
    public record Whole(ResearchEnvironment environment, boolean writable) {}

    public Whole whole(Long id) {
        var environment = get(id);
        return new Whole(environment, access.isWritable(environment));
    }

    public ResearchEnvironment get(Long id) {
        return environments.findWholeById(id).orElseThrow(() -> new NotFoundException("environment", id));
    }

    ResearchEnvironment writable(Long id) {
        var environment = get(id);
        access.requireWritable(environment);
        return environment;
    }

    @Once
    public ResearchEnvironment register(EnvironmentForm form) {
        check(form);
        return environments.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var environment = environments.save(new ResearchEnvironment(
                    form,
                    choices.area(form.areaId(), null),
                    choices.responsible(form.responsibleId(), null),
                    choices.academies(form.academyIds(), null)));
            events.publishEvent(new EnvironmentEvent.Registered(environment.getId()));
            return environment;
        });
    }

    @Transactional
    public void revise(Long id, EnvironmentForm form) {
        var environment = writable(id);
        form.mustMatch(EnvironmentForm.of(environment));
        check(form);
        environment.describe(
                form,
                choices.area(form.areaId(), environment),
                choices.responsible(form.responsibleId(), environment),
                choices.academies(form.academyIds(), environment));
        events.publishEvent(new EnvironmentEvent.Revised(id));
    }

    private static void check(EnvironmentForm form) {
        if (form.state() == ResearchEnvironment.State.ENDED && form.validTo() == null)
            throw new FieldException("validTo", "environment.ended-when");
        if (form.supports().contains(Support.OTHER) && form.supportText() == null)
            throw new FieldException("supportText", "environment.other-is-what");
    }
}
