package se.huddinge.samverkan.idea;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.shared.Once;

/** Takes an idea on, step by step, each with words to its sender. */
@Service
@Transactional
public class IdeaCourse {
    private final IdeaService ideas;
    private final IdeaRepository repository;
    private final IdeaStepRepository steps;
    private final IdeaAccess access;
    private final IdeaHarvest harvest;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaCourse(
            IdeaService ideas,
            IdeaRepository repository,
            IdeaStepRepository steps,
            IdeaAccess access,
            IdeaHarvest harvest,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.repository = repository;
        this.steps = steps;
        this.access = access;
        this.harvest = harvest;
        this.events = events;
        this.clock = clock;
    }

    public void talk(Long id, WordsForm form) {
        step(id, form, form.words(), WordsForm::of, idea -> {
            idea.talk(today());
            events.publishEvent(new IdeaEvent.TalkedAbout(id));
        });
    }

    public void prepare(Long id, WordsForm form) {
        step(id, form, form.words(), WordsForm::of, idea -> {
            idea.prepare(today());
            events.publishEvent(new IdeaEvent.Prepared(id));
        });
    }

    public void dismiss(Long id, WordsForm form) {
        step(id, form, form.words(), WordsForm::of, idea -> {
            idea.dismiss(today());
            events.publishEvent(new IdeaEvent.Dismissed(id));
        });
    }

    public void reopen(Long id, WordsForm form) {
        step(id, form, form.words(), WordsForm::of, idea -> {
            idea.reopen(today());
            events.publishEvent(new IdeaEvent.Reopened(id));
        });
    }

    /** A draft agreement that says all that the idea says; sent twice it is one. */
    @Once
    public Agreement becomeAgreement(Long id, ToAgreementForm form) {
        var settled = step(id, form, null, ToAgreementForm::of, idea -> {
            idea.requireOpen();
            idea.become(harvest.agreement(idea, form), today());
            events.publishEvent(new IdeaEvent.BecameAgreement(id));
        });
        return requireNonNull(settled.getAgreement());
    }

    /** A project, to begin with itself an idea of the unit's. */
    @Once
    public Project becomeProject(Long id, ToProjectForm form) {
        var settled = step(id, form, null, ToProjectForm::of, idea -> {
            idea.requireOpen();
            idea.become(harvest.project(idea, form), today());
            events.publishEvent(new IdeaEvent.BecameProject(id));
        });
        return requireNonNull(settled.getProject());
    }

    /** The draft was made by mistake and is gone: the idea is still there, and open. */
    @EventListener
    void reopen(AgreementEvent.TakenBack gone) {
        for (var idea : repository.findBereft()) {
            idea.lose(today());
            steps.save(new IdeaStep(idea, today(), null, null));
            events.publishEvent(new IdeaEvent.Reopened(idea.getId()));
        }
    }

    /** A double click finds itself done. */
    private <F extends StepForm> Idea step(
            Long id, F form, @Nullable String words, Function<Idea, F> stored, Consumer<Idea> taken) {
        var idea = ideas.movable(id);
        if (idea.isStep(form.submissionId())) return idea;
        form.mustMatch(stored.apply(idea));
        taken.accept(idea);
        idea.stepped(form.submissionId());
        steps.save(new IdeaStep(idea, today(), access.account(), words));
        return idea;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
