package se.huddinge.samverkan.statusupdate;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;

/** The coordinator's word on how often she wants to know. */
@Service
@Transactional(readOnly = true)
public class CadenceService {
    private final CadenceRepository cadences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CadenceService(CadenceRepository cadences, ApplicationEventPublisher events, Clock clock) {
        this.cadences = cadences;
        this.events = events;
        this.clock = clock;
    }

    public Cadence get() {
        return cadences.findFirstByOrderById().orElseThrow();
    }

    @Transactional
    void change(CadenceForm form) {
        var cadence = get();
        form.mustMatch(CadenceForm.of(cadence));
        if (form.every() != Cadence.Every.OFF) requireStart(form, cadence);
        cadence.change(form);
        events.publishEvent(new CadenceEvent.CadenceChanged(cadence.subjectId()));
    }

    private void requireStart(CadenceForm form, Cadence cadence) {
        if (form.startsOn() == null) throw new FieldException("startsOn", "statusupdate.cadence.starts-on-some-day");
        if (form.startsOn().isBefore(LocalDate.now(clock)) && !form.startsOn().equals(cadence.getStartsOn()))
            throw new FieldException("startsOn", "statusupdate.cadence.starts-ahead");
    }
}
