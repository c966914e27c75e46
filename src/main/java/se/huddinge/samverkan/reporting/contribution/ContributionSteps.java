package se.huddinge.samverkan.reporting.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.ContributionAccess;
import se.huddinge.samverkan.reporting.ContributionEvent;
import se.huddinge.samverkan.reporting.ContributionForm;
import se.huddinge.samverkan.reporting.ContributionStatus;
import se.huddinge.samverkan.reporting.Contributions;
import se.huddinge.samverkan.reporting.Line;
import se.huddinge.samverkan.reporting.ReportRoundRepository;
import se.huddinge.samverkan.reporting.round.StepForm;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.FieldException.Problem;

/** A unit writes and sends its contribution; the coordinator sends it back or is content with it. */
@Service
@Transactional
public class ContributionSteps {
    private final ReportRoundRepository rounds;
    private final Contributions contributions;
    private final ContributionAccess access;
    private final Registered registered;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContributionSteps(
            ReportRoundRepository rounds,
            Contributions contributions,
            ContributionAccess access,
            Registered registered,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.contributions = contributions;
        this.access = access;
        this.registered = registered;
        this.events = events;
        this.clock = clock;
    }

    /** For who begins to write. */
    @Transactional(readOnly = true)
    public ContributionForm form(Contribution contribution) {
        return ContributionForm.of(contribution, registered.of(contribution));
    }

    public void save(Long roundId, Long unitId, ContributionForm form) {
        var contribution = writable(roundId, unitId);
        if (contribution.getStatus() != ContributionStatus.NOT_STARTED && contribution.says(form)) return;
        write(contribution, form);
        events.publishEvent(new ContributionEvent.Written(contribution.getId()));
    }

    public void submit(Long roundId, Long unitId, ContributionForm form) {
        var contribution = writable(roundId, unitId);
        if (contribution.getStatus().isSent() && contribution.says(form)) return;
        write(contribution, form);
        requireWhole(form, contribution.getRound().getContributionLength());
        contribution.submit(today());
        events.publishEvent(new ContributionEvent.Submitted(contribution.getId()));
    }

    private void write(Contribution contribution, ContributionForm form) {
        contribution.requireWriting();
        form.mustMatch(ContributionForm.of(contribution, contribution.getLines()));
        check(form);
        contribution.write(form, ticked(registered.of(contribution), form.included()), today());
    }

    private static List<Line> ticked(List<Line> lines, Set<String> included) {
        return lines.stream()
                .map(line -> line.ticked(included.contains(line.key())))
                .toList();
    }

    /** What does not hold even for a draft. */
    private void check(ContributionForm form) {
        if (form.nothingToReport() && form.text() != null)
            throw new FieldException("nothingToReport", "reporting.text-or-nothing");
        if (form.agreedWith() == null && form.agreedOn() != null)
            throw new FieldException("agreedWith", "reporting.agreed-with-whom");
        if (form.agreedWith() != null && form.agreedOn() == null)
            throw new FieldException("agreedOn", "reporting.agreed-when");
        if (form.agreedOn() != null && form.agreedOn().isAfter(today()))
            throw new FieldException("agreedOn", "reporting.agreed-by-today");
    }

    private static void requireWhole(ContributionForm form, int most) {
        var problems = new ArrayList<Problem>();
        if (form.text() == null && !form.nothingToReport()) problems.add(Problem.of("text", "reporting.text-missing"));
        if (form.text() != null && form.text().length() > most)
            problems.add(Problem.of(
                    "text",
                    "reporting.text-too-long",
                    String.valueOf(most),
                    String.valueOf(form.text().length())));
        if (form.agreedWith() == null) problems.add(Problem.of("agreedWith", "reporting.agreed-with-whom"));
        if (!problems.isEmpty()) throw new FieldException(problems);
    }

    public void sendBack(Long roundId, Long unitId, ReturnForm form) {
        var contribution = reviewable(roundId, unitId);
        if (contribution.isStep(form.submissionId())) return;
        form.mustMatch(ReturnForm.of(contribution, today()));
        if (form.answerBy().isBefore(today())) throw new FieldException("answerBy", "reporting.answer-ahead");
        contribution.sendBack(form.submissionId(), form.reason(), form.answerBy(), today());
        events.publishEvent(new ContributionEvent.SentBack(contribution.getId()));
    }

    public void finish(Long roundId, Long unitId, StepForm form) {
        var contribution = reviewable(roundId, unitId);
        if (contribution.isStep(form.submissionId())) return;
        form.mustMatch(StepForm.of(contribution));
        contribution.finish(form.submissionId());
        events.publishEvent(new ContributionEvent.Finished(contribution.getId()));
    }

    /** The round is held as it is first, so that it cannot be closed between. */
    private Contribution writable(Long roundId, Long unitId) {
        rounds.findSharedById(roundId);
        return contributions.writable(roundId, unitId);
    }

    private Contribution reviewable(Long roundId, Long unitId) {
        rounds.findSharedById(roundId);
        var contribution = contributions.get(roundId, unitId);
        if (!access.isCoordinator()) throw new AccessDeniedException(Contribution.SUBJECT);
        return contribution;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
