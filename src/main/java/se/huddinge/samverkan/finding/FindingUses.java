package se.huddinge.samverkan.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.finding.FindingUse.Answer;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Once;

/** Which units use a finding; each answers for itself, once, and may change its answer. */
@Service
@Transactional(readOnly = true)
public class FindingUses {
    private final FindingUseRepository uses;
    private final FindingService findings;
    private final FindingAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FindingUses(
            FindingUseRepository uses,
            FindingService findings,
            FindingAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uses = uses;
        this.findings = findings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A unit's answer.
     *
     * @param mine who reads it may change it
     */
    public record Told(FindingUse use, boolean mine) {}

    /**
     * What is known of a finding's use, those that use it first.
     *
     * @param waiting the reader's own units that have not answered
     */
    public record Known(List<Told> told, List<Unit> waiting) {
        public long count(Answer answer) {
            return told.stream()
                    .filter(each -> each.use().getAnswer() == answer)
                    .count();
        }
    }

    public Known of(Long findingId) {
        var own = access.ownUnits();
        var told = uses.findOf(findingId).stream()
                .map(use -> new Told(use, own.stream().anyMatch(is(use.getUnit()))))
                .toList();
        return new Known(
                told,
                own.stream()
                        .filter(unit ->
                                told.stream().map(each -> each.use().getUnit()).noneMatch(is(unit)))
                        .toList());
    }

    /** What the unit says that it uses, the last told first. */
    public List<FindingUse> usedBy(Long unitId) {
        return uses.findUsedBy(unitId);
    }

    private static Predicate<Unit> is(Unit unit) {
        return other -> other.getId().equals(unit.getId());
    }

    /** @param unitId nobody's, when who asks has no need to choose */
    UseForm form(Long findingId, @Nullable Long unitId) {
        var own = access.ownUnits();
        var whose = unitId == null && own.size() == 1 ? own.get(0).getId() : unitId;
        return uses.findByFindingIdAndUnitId(findingId, whose).map(UseForm::of).orElseGet(() -> UseForm.blank(whose));
    }

    @Once
    public void tell(Long findingId, UseForm form) {
        var unit = access.own(form.unitId());
        if (form.answer() == Answer.YES && form.how() == null) throw new FieldException("how", "finding.yes-says-how");
        var told = uses.findByFindingIdAndUnitId(findingId, unit.getId());
        if (told.isPresent() && told.get().isTold(form.submissionId())) return;
        told.ifPresentOrElse(
                use -> {
                    form.mustMatch(UseForm.of(use));
                    use.tell(form, LocalDate.now(clock));
                },
                () -> uses.save(new FindingUse(findings.get(findingId), unit, form, LocalDate.now(clock))));
        events.publishEvent(new FindingEvent.UseTold(findingId));
    }
}
