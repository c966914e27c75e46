package se.huddinge.samverkan.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.FieldException.Problem;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Which rounds there are, and who is asked in them. */
@Service
@Transactional(readOnly = true)
public class RoundService {
    private final ReportRoundRepository rounds;
    private final ContributionRepository contributions;
    private final UnitService units;
    private final ApplicationEventPublisher events;

    RoundService(
            ReportRoundRepository rounds,
            ContributionRepository contributions,
            UnitService units,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.units = units;
        this.events = events;
    }

    /** With its recipients, the boards among them, and its chapters. */
    public ReportRound get(Long id) {
        var round = rounds.findById(id).orElseThrow(() -> notFound(id));
        round.getRecipients();
        round.getBoards();
        round.getSections();
        return round;
    }

    /** One that may still be described otherwise. */
    public ReportRound changeable(Long id) {
        var round = get(id);
        round.requireChangeable();
        return round;
    }

    public RoundForm form(ReportRound round) {
        return RoundForm.of(round, asked(round.getId()));
    }

    /** Those that can be asked: who exists today, and who is asked already. */
    public List<Unit> choices(@Nullable Long roundId) {
        var choices = new ArrayList<>(units.active());
        if (roundId != null)
            contributions.findOfRound(roundId).stream()
                    .map(Contribution::getUnit)
                    .filter(unit ->
                            choices.stream().noneMatch(known -> known.getId().equals(unit.getId())))
                    .forEach(choices::add);
        return choices;
    }

    /** The boards of today, and those that it is given to already. */
    public List<Unit> boards(@Nullable Long roundId) {
        var chosen = roundId == null ? Stream.<Unit>empty() : get(roundId).getBoards().stream();
        var known = new LinkedHashMap<Long, Unit>();
        Stream.concat(units.active().stream().filter(Unit::isBoard), chosen)
                .forEach(board -> known.putIfAbsent(board.getId(), board));
        return List.copyOf(known.values());
    }

    private Set<Unit> boards(@Nullable Long roundId, RoundForm form) {
        var chosen = boards(roundId).stream()
                .filter(board -> form.boardIds().contains(board.getId()))
                .collect(toSet());
        if (chosen.size() < form.boardIds().size()) throw new FieldException("boardIds", "reporting.unknown-unit");
        return chosen;
    }

    @Once
    public ReportRound plan(RoundForm form) {
        return rounds.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            check(form);
            requireOnce(form, null);
            var round = rounds.save(new ReportRound(form, boards(null, form)));
            events.publishEvent(new ReportRoundEvent.RoundPlanned(round.getId()));
            ask(round, form.unitIds());
            return round;
        });
    }

    @Transactional
    public void revise(Long id, RoundForm form) {
        var round = rounds.findLockedById(id).orElseThrow(() -> notFound(id));
        form.mustMatch(RoundForm.of(round, asked(id)));
        round.requireChangeable();
        check(form);
        requireOnce(form, id);
        round.describe(form, boards(id, form));
        leaveOut(round, form.unitIds());
        ask(round, form.unitIds());
        events.publishEvent(new ReportRoundEvent.RoundRevised(id));
    }

    private static void check(RoundForm form) {
        var problems = new ArrayList<Problem>();
        if (form.periodTo().isBefore(form.periodFrom()))
            problems.add(Problem.of("periodTo", "reporting.ends-before-it-begins"));
        if (form.dueOn().isBefore(form.opensOn())) problems.add(Problem.of("dueOn", "reporting.due-after-opening"));
        if (form.compileOn().isBefore(form.dueOn()))
            problems.add(Problem.of("compileOn", "reporting.compiled-after-due"));
        if (form.handoverOn().isBefore(form.compileOn()))
            problems.add(Problem.of("handoverOn", "reporting.handed-over-last"));
        if (form.recipients().contains(ReportRecipient.BOARD) && form.boardIds().isEmpty())
            problems.add(Problem.of("boardIds", "reporting.which-board"));
        if (form.wanted().isEmpty()) problems.add(Problem.of("sections", "reporting.some-section"));
        if (!problems.isEmpty()) throw new FieldException(problems);
    }

    private void requireOnce(RoundForm form, @Nullable Long id) {
        if (form.kind() == ReportKind.OTHER) return;
        rounds.findPlanned(form.kind(), form.periodTo())
                .filter(other -> !other.getId().equals(id))
                .ifPresent(other -> {
                    throw new FieldException("periodTo", "reporting.already-planned", other.getTitle())
                            .linkedTo(other.address());
                });
    }

    private Set<Long> asked(Long id) {
        return contributions.findOfRound(id).stream()
                .map(contribution -> contribution.getUnit().getId())
                .collect(toSet());
    }

    private void ask(ReportRound round, Set<Long> unitIds) {
        var asked = asked(round.getId());
        var known = choices(null).stream().collect(toMap(Unit::getId, Function.identity()));
        for (var id : unitIds) {
            if (asked.contains(id)) continue;
            if (!known.containsKey(id)) throw new FieldException("unitIds", "reporting.unknown-unit");
            var contribution = contributions.save(new Contribution(round, known.get(id)));
            events.publishEvent(new ContributionEvent.Asked(contribution.getId()));
        }
    }

    /** What somebody has begun to write is not taken away. */
    private void leaveOut(ReportRound round, Set<Long> unitIds) {
        for (var contribution : contributions.findOfRound(round.getId())) {
            if (unitIds.contains(contribution.getUnit().getId())) continue;
            if (contribution.getStatus() != ContributionStatus.NOT_STARTED)
                throw new FieldException(
                        "unitIds", "reporting.has-begun", contribution.getUnit().getName());
            events.publishEvent(new ContributionEvent.NotAsked(contribution.getId()));
            contributions.delete(contribution);
        }
    }

    private static NotFoundException notFound(Long id) {
        return new NotFoundException(ReportRound.SUBJECT, id);
    }
}
