package se.huddinge.samverkan.academy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.RefusedException;

/**
 * Lets an academy cease, perhaps into another. What was done with it stays with it; what goes on is judged as the other from
 * the day after (R1, R2).
 */
@Service
@Transactional(readOnly = true)
class ClosureService {
    private final AcademyRepository academies;
    private final AcademyService register;
    private final Leaning leaning;
    private final ApplicationEventPublisher events;

    ClosureService(
            AcademyRepository academies, AcademyService register, Leaning leaning, ApplicationEventPublisher events) {
        this.academies = academies;
        this.register = register;
        this.leaning = leaning;
        this.events = events;
    }

    /** One that has a last day, which can be taken back. */
    Academy closed(Long id) {
        var academy = register.get(id);
        if (academy.getLastDay() == null)
            throw new RefusedException(
                    Objection.of("academy.does-not-cease", academy.getName()).linkedTo("/larosaten/" + id));
        return academy;
    }

    /** What it can go into: the others that go on. */
    List<AcademyRow> successors(Academy academy) {
        return register.options().stream()
                .filter(other -> !other.ceased() && !other.id().equals(academy.getId()))
                .toList();
    }

    /** For the first time, or corrected. */
    @Transactional
    void close(Long id, ClosureForm form) {
        hold(id, form.successorId());
        var academy = register.get(id);
        form.mustMatch(ClosureForm.of(academy));
        requireAfterThoseBefore(academy, form.lastDay());
        var earlier = academy.getLastDay();
        academy.close(form.lastDay(), successor(academy, form), form.closure());
        leaning.requireNone(academy, dayAfterFirst(form.lastDay(), earlier));
        events.publishEvent(new AcademyEvent.Closed(id));
        if (form.successorId() != null) events.publishEvent(new AcademyEvent.TookOver(form.successorId()));
    }

    @Transactional
    void reopen(Long id, ReopeningForm form) {
        hold(id, null);
        var academy = closed(id);
        form.mustMatch(ReopeningForm.of(academy));
        var lastDay = Objects.requireNonNull(academy.getLastDay());
        academy.reopen();
        leaning.requireNone(academy, lastDay.plusDays(1));
        events.publishEvent(new AcademyEvent.Reopened(id));
    }

    /** Waits for whoever leans on either right now, and makes the next one wait; always in the same order. */
    private void hold(Long id, @Nullable Long successorId) {
        if (academies.findRaisingVersionById(id).isEmpty()) throw new NotFoundException("academy", id);
        Stream.of(id, successorId == null ? id : successorId)
                .sorted()
                .distinct()
                .forEach(academies::findForUpdateById);
    }

    private @Nullable Academy successor(Academy academy, ClosureForm form) {
        if (form.successorId() == null) return null;
        var successor = academies
                .findWholeById(form.successorId())
                .filter(other -> !other.getId().equals(academy.getId()))
                .orElseThrow(() -> new FieldException("successorId", "academy.successor-unknown"));
        PartnerRules.requireExists(successor, form.lastDay().plusDays(1), "successorId");
        return successor;
    }

    /** What has gone into it must find it there. */
    private static void requireAfterThoseBefore(Academy academy, LocalDate lastDay) {
        for (var before : academy.getPredecessors()) {
            var theirs = Objects.requireNonNull(before.getLastDay());
            if (!lastDay.isAfter(theirs))
                throw new FieldException(
                        "lastDay", "academy.ceases-before-others", before.getName(), theirs.toString());
        }
    }

    private static LocalDate dayAfterFirst(LocalDate lastDay, @Nullable LocalDate earlier) {
        return (earlier != null && earlier.isBefore(lastDay) ? earlier : lastDay).plusDays(1);
    }
}
