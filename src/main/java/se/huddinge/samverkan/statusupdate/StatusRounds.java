package se.huddinge.samverkan.statusupdate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** When the departments are asked: by the coordinator, or when her cadence says so. */
@Service
@Transactional(readOnly = true)
public class StatusRounds {
    private static final int DAYS_TO_ANSWER = 10;
    private static final Limit SHOWN = Limit.of(10);

    private final StatusRoundRepository rounds;
    private final StatusUpdateRepository updates;
    private final CadenceService cadences;
    private final ToAsk toAsk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusRounds(
            StatusRoundRepository rounds,
            StatusUpdateRepository updates,
            CadenceService cadences,
            ToAsk toAsk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.updates = updates;
        this.cadences = cadences;
        this.toAsk = toAsk;
        this.events = events;
        this.clock = clock;
    }

    public StatusRound get(Long id) {
        return rounds.findById(id).orElseThrow(() -> new NotFoundException(StatusRound.SUBJECT, id));
    }

    /** What each department has answered, by name. */
    public List<StatusUpdateRow> answers(Long id) {
        return updates.findOfRound(id);
    }

    Optional<StatusRound> latest() {
        return rounds.findFirstByOrderByIdDesc();
    }

    Optional<StatusRound> open() {
        return rounds.findByClosedOnIsNull();
    }

    /** The last ones, the newest first. */
    List<RoundRow> recent() {
        return updates.findRounds(SHOWN);
    }

    /** Every one, the newest first. */
    List<RoundRow> all() {
        return updates.findRounds(Limit.unlimited());
    }

    RoundForm blank() {
        return new RoundForm(today().plusDays(DAYS_TO_ANSWER), null);
    }

    @Once
    public StatusRound ask(RoundForm form) {
        return rounds.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            if (form.lastDay().isBefore(today())) throw new FieldException("lastDay", "statusupdate.last-day-ahead");
            if (toAsk.units().isEmpty())
                throw new RefusedException(Objection.of("statusupdate.all-are-asked-for-more"));
            return open(form.submissionId(), form.lastDay(), null);
        });
    }

    /** On every node and as often as one likes: a day of the cadence opens one round. It waits for one that runs. */
    @Once
    public void askWhenDue() {
        var cadence = cadences.get();
        cadence.dueBy(today())
                .filter(due -> !rounds.existsByDueOn(due))
                .filter(due -> open().filter(round -> round.isRunning(today())).isEmpty())
                .filter(due -> !toAsk.units().isEmpty())
                .ifPresent(due -> open(UUID.randomUUID(), today().plusDays(cadence.getDays()), due));
    }

    private StatusRound open(UUID submissionId, LocalDate lastDay, @Nullable LocalDate dueOn) {
        open().ifPresent(this::close);
        rounds.flush(); // the earlier is closed before the next may open
        var round = rounds.save(new StatusRound(submissionId, today(), lastDay, dueOn));
        events.publishEvent(new StatusRoundEvent.RoundOpened(round.getId()));
        updates.saveAll(toAsk.units().stream()
                        .map(unit -> new StatusUpdate(round, unit))
                        .toList())
                .forEach(update -> events.publishEvent(new StatusUpdateEvent.Asked(update.getId())));
        return round;
    }

    @Transactional
    public void close(Long id, StepForm form) {
        var round = get(id);
        if (!round.isOpen()) return;
        form.mustMatch(StepForm.of(round));
        close(round);
    }

    private void close(StatusRound round) {
        round.close(today());
        events.publishEvent(new StatusRoundEvent.RoundClosed(round.getId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
