package se.huddinge.samverkan.reporting.locked;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.RoundService;
import se.huddinge.samverkan.reporting.RoundStatus;
import se.huddinge.samverkan.reporting.draft.Drafting;
import se.huddinge.samverkan.reporting.draft.Facts;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Locks a report: in one transaction that sees the database as it was at one moment, so that somebody's save is in it whole
 * or not at all. Killed halfway it never happened, and can be done again.
 */
@Service
public class Locking {
    private final RoundService rounds;
    private final ReportVersionRepository versions;
    private final Drafting drafting;
    private final Facts facts;
    private final VersionFiles files;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Locking(
            RoundService rounds,
            ReportVersionRepository versions,
            Drafting drafting,
            Facts facts,
            VersionFiles files,
            CurrentUser user,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.drafting = drafting;
        this.facts = facts;
        this.files = files;
        this.user = user;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    LockForm blank(Long roundId) {
        requireCompiled(rounds.get(roundId));
        return LockForm.blank(versions.countByRoundId(roundId));
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    @Retryable(
            includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class},
            maxRetries = 2,
            delay = 0)
    public ReportVersion lock(Long roundId, LockForm form) {
        return versions.findBySubmissionId(form.submissionId()).orElseGet(() -> lockNow(rounds.get(roundId), form));
    }

    private ReportVersion lockNow(ReportRound round, LockForm form) {
        requireCompiled(round);
        var before = versions.countByRoundId(round.getId());
        form.mustMatch(LockForm.blank(before));
        if (before > 0 && form.reason() == null) throw new FieldException("reason", "reporting.correction-says-why");
        var paper = drafting.of(round, form.arrangement());
        var version = versions.saveAndFlush(new ReportVersion(
                form,
                round,
                (int) before + 1,
                LocalDateTime.now(clock),
                user.account().orElseThrow(),
                json.writeValueAsString(paper)));
        facts.copy(drafting.scope(round), version.getId());
        files.make(version, paper);
        events.publishEvent(new ReportEvent.Locked(round.getId()));
        return version;
    }

    private static void requireCompiled(ReportRound round) {
        if (round.getStatus() != RoundStatus.COMPILED)
            throw new RefusedException(Objection.of("reporting.locked-when-compiled", round.getTitle())
                    .linkedTo(round.address()));
    }
}
