package se.huddinge.samverkan.academy;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Period;
import se.huddinge.samverkan.shared.RefusedException;

/** Gives and withdraws priority (S6, S9). What leans on it is asked, and it stays (domain rule R1). */
@Service
@Transactional(readOnly = true)
class PriorityService {
    private final AcademyRepository academies;
    private final PriorityRepository priorities;
    private final Leaning leaning;
    private final ApplicationEventPublisher events;

    PriorityService(
            AcademyRepository academies,
            PriorityRepository priorities,
            Leaning leaning,
            ApplicationEventPublisher events) {
        this.academies = academies;
        this.priorities = priorities;
        this.leaning = leaning;
        this.events = events;
    }

    /** An academy that has no open-ended priority, so that another may begin. */
    Academy withoutPriority(Long id) {
        var academy = found(id, academies.findWholeById(id));
        if (academy.getLastDay() != null) throw refused("academy.ceases-and-gets-no-priority", academy);
        if (academy.openPriority().isPresent()) throw refused("academy.already-prioritised", academy);
        return academy;
    }

    Academy withPriority(Long id) {
        var academy = found(id, academies.findWholeById(id));
        if (academy.openPriority().isEmpty()) throw refused("academy.already-withdrawn", academy);
        return academy;
    }

    @Once
    void give(Long id, PriorityForm form) {
        if (priorities.existsBySubmissionId(form.submissionId())) return;
        var academy = locked(id);
        withoutPriority(id);
        form.mustMatch(PriorityForm.blank(academy));
        if (academy.wasPrioritisedOnOrAfter(form.from())) throw new FieldException("from", "academy.priority-overlaps");
        priorities.save(new Priority(form.submissionId(), academy, new Period(form.from(), null), form.decision()));
        events.publishEvent(new AcademyEvent.PriorityGiven(id, form.from()));
    }

    @Transactional
    void withdraw(Long id, WithdrawalForm form) {
        var academy = locked(id);
        withPriority(id);
        form.mustMatch(WithdrawalForm.blank(academy));
        var priority = academy.openPriority().orElseThrow();
        if (!form.from().isAfter(priority.getPeriod().validFrom()))
            throw new FieldException("from", "academy.withdrawn-before-begun");
        priority.endBefore(form.from(), form.decision());
        leaning.requireNone(academy, form.from());
        events.publishEvent(new AcademyEvent.PriorityWithdrawn(id, form.from()));
    }

    /** Waits for whoever leans on the priority right now, and makes the next one wait for us. */
    private Academy locked(Long id) {
        found(id, academies.findRaisingVersionById(id));
        return found(id, academies.findForUpdateById(id));
    }

    private static Academy found(Long id, Optional<Academy> academy) {
        return academy.orElseThrow(() -> new NotFoundException("academy", id));
    }

    private static RefusedException refused(String key, Academy academy) {
        return new RefusedException(Objection.of(key, academy.getName()).linkedTo("/larosaten/" + academy.getId()));
    }
}
