package se.huddinge.samverkan.idea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.academy.PartnerRules;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.idea.IdeaFilter.Whose;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.project.ProjectAccess;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.strategy.StrategyService;

/** Ideas and wishes: raised by anyone who reads, read by all. */
@Service
@Transactional(readOnly = true)
public class IdeaService {
    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final IdeaAccess access;
    private final AcademySuggestions suggestions;
    private final AcademyService academies;
    private final UnitService units;
    private final StrategyService strategy;
    private final AgreementAccess agreements;
    private final ProjectAccess projects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaService(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            IdeaAccess access,
            AcademySuggestions suggestions,
            AcademyService academies,
            UnitService units,
            StrategyService strategy,
            AgreementAccess agreements,
            ProjectAccess projects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.access = access;
        this.suggestions = suggestions;
        this.academies = academies;
        this.units = units;
        this.strategy = strategy;
        this.agreements = agreements;
        this.projects = projects;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything about one idea, for its page.
     *
     * @param suggestions none of one that is settled
     * @param readable whether who asks may read what it became
     * @param movable who asks may take it on
     * @param revisable who asks may put it in other words
     */
    public record Whole(
            Idea idea,
            List<IdeaStep> steps,
            List<Suggestion> suggestions,
            boolean readable,
            boolean movable,
            boolean revisable) {}

    public Whole whole(Long id) {
        var idea = aligned(get(id));
        return new Whole(
                idea,
                steps.findByIdeaIdOrderByTakenOnAscIdAsc(id),
                idea.getState().isOpen() ? suggestions.of(idea) : List.of(),
                isReadable(idea),
                access.mayMove(idea),
                access.mayRevise(idea));
    }

    private boolean isReadable(Idea idea) {
        var agreement = idea.getAgreement();
        var project = idea.getProject();
        return agreement != null && agreements.isReadable(agreement.getId())
                || project != null && projects.isReadable(project.getId());
    }

    public Optional<Idea> find(Long id) {
        return ideas.findWholeById(id);
    }

    /** Those that are not settled, for pickers. */
    public List<IdeaRow> open() {
        var filter = IdeaFilter.open();
        return find(filter, filter.unpaged()).getContent();
    }

    public Idea get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException(Idea.SUBJECT, id));
    }

    /** With all that a page shows, so that it can be shown when the transaction is over. */
    private Idea aligned(Idea idea) {
        return ideas.findAlignedById(idea.getId()).orElse(idea);
    }

    Page<IdeaRow> find(IdeaFilter filter, Pageable pageable) {
        return find(filter, filter.states(), pageable);
    }

    Page<IdeaRow> find(IdeaFilter filter, Collection<State> states, Pageable pageable) {
        return ideas.findRows(
                filter.text(),
                states,
                filter.is(Whose.MINE) ? access.account().getId() : null,
                filter.kind(),
                filter.unit(),
                filter.academy(),
                filter.purpose(),
                filter.method(),
                filter.goal(),
                pageable);
    }

    IdeaForm blank(Idea.@Nullable Kind kind, @Nullable Long unitId, @Nullable Long academyId) {
        return IdeaForm.blank(
                kind, unitId == null ? access.onlyUnit() : unitId, academyId == null ? Set.of() : Set.of(academyId));
    }

    /** One that whoever asks may put in other words. */
    Idea revisable(Long id) {
        var idea = get(id);
        idea.requireOpen();
        access.requireReviser(idea);
        return aligned(idea);
    }

    /** One that whoever asks may take on. */
    Idea movable(Long id) {
        var idea = get(id);
        access.requireMover(idea);
        return aligned(idea);
    }

    List<Suggestion> suggestions(Idea idea) {
        return suggestions.of(idea);
    }

    @Once
    public Idea raise(IdeaForm form) {
        return ideas.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var idea = new Idea(form, access.account(), unit(form.unitId(), null), today());
            idea.think(academies(form.academyIds(), idea), null, null);
            align(idea, form);
            ideas.save(idea);
            events.publishEvent(new IdeaEvent.Raised(idea.getId()));
            return idea;
        });
    }

    @Transactional
    public void revise(Long id, IdeaForm form) {
        var idea = revisable(id);
        form.mustMatch(IdeaForm.of(idea));
        idea.describe(form, unit(form.unitId(), idea.getUnit()));
        idea.think(academies(form.academyIds(), idea), idea.getReason(), idea.getReasonText());
        align(idea, form);
        events.publishEvent(new IdeaEvent.Revised(id));
    }

    /** R2: when none of them is prioritised, why is asked for and kept. */
    @Transactional
    public void choose(Long id, AcademiesForm form) {
        var idea = movable(id);
        idea.requireOpen();
        form.mustMatch(AcademiesForm.of(idea));
        var chosen = academies(form.academyIds(), idea);
        if (PartnerRules.needsReason(chosen, today()) && (form.reason() == null || form.reasonText() == null))
            throw new FieldException("reason", "idea.needs-reason");
        idea.think(chosen, form.reason(), form.reasonText());
        events.publishEvent(new IdeaEvent.AcademiesChosen(id));
    }

    private void align(Idea idea, IdeaForm form) {
        var purposes = all(form.purposeIds(), strategy.purposesByIds(form.purposeIds()), "purposeIds");
        var methods = all(form.methodIds(), strategy.methodsByIds(form.methodIds()), "methodIds");
        var goals = all(form.goalIds(), strategy.goalsByIds(form.goalIds()), "goalIds");
        idea.alignment().alignWith(purposes, methods, goals);
    }

    private List<Academy> academies(Set<Long> ids, Idea idea) {
        return all(ids, academies.chosen(ids, idea.getAcademies(), "academyIds"), "academyIds");
    }

    private static <T> List<T> all(Set<Long> wanted, List<T> found, String field) {
        if (found.size() != wanted.size()) throw new FieldException(field, "idea.unknown-choice");
        return found;
    }

    /** The unit that it is about stays, though it was closed since. */
    private Unit unit(Long id, @Nullable Unit stood) {
        if (stood != null && stood.getId().equals(id)) return stood;
        return units.active().stream()
                .filter(unit -> unit.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("unitId", "idea.unknown-choice"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
