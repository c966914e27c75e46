package se.huddinge.samverkan.organisation;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Period;

/** When a holder is away and her deputy acts. */
@Service
@Transactional(readOnly = true)
public class Absences {
    private final UnitRepository units;
    private final HoldingRepository holdings;
    private final AbsenceRepository absences;
    private final CoordinatorGuard coordinator;
    private final ApplicationEventPublisher events;

    Absences(
            UnitRepository units,
            HoldingRepository holdings,
            AbsenceRepository absences,
            CoordinatorGuard coordinator,
            ApplicationEventPublisher events) {
        this.units = units;
        this.holdings = holdings;
        this.absences = absences;
        this.coordinator = coordinator;
        this.events = events;
    }

    Absence absence(Long unitId, Long id) {
        return absences.findByIdAndHoldingPositionUnitId(id, unitId)
                .orElseThrow(() -> new NotFoundException("absence", id));
    }

    /** For a caller that knows what it wants, without a form. */
    @Transactional
    public void register(Long holdingId, Period period) {
        coordinator.keeping(() -> {
            var holding = holdings.findById(holdingId).orElseThrow(() -> new NotFoundException("holding", holdingId));
            return register(UUID.randomUUID(), holding, period);
        });
    }

    @Once
    void register(Long unitId, Long holdingId, AbsenceForm form) {
        coordinator.keeping(() -> {
            if (absences.existsBySubmissionId(form.submissionId())) return unitId;
            form.mustMatch(AbsenceForm.blank(raised(unitId)));
            var holding = holdings.findByIdAndPositionUnitId(holdingId, unitId)
                    .orElseThrow(() -> new NotFoundException("holding", holdingId));
            register(form.submissionId(), holding, form.period());
            return unitId;
        });
    }

    @Transactional
    void end(Long unitId, Long id, EndForm form) {
        form.mustMatch(EndForm.of(raised(unitId)));
        var absence = absence(unitId, id);
        Appointments.requireWithin(absence.getPeriod(), form.lastDay());
        absence.end(form.lastDay());
        events.publishEvent(new UnitEvent.AbsenceEnded(unitId));
    }

    private Absence register(UUID submissionId, Holding holding, Period period) {
        if (!holding.getPeriod().covers(period.validFrom()))
            throw new FieldException("validFrom", "organisation.not-holder-that-day");
        if (absences.findByHoldingId(holding.getId()).stream()
                .anyMatch(other -> other.getPeriod().livesOn(period.validFrom())
                        && period.livesOn(other.getPeriod().validFrom())))
            throw new FieldException("validFrom", "organisation.already-away");
        var absence = absences.save(new Absence(submissionId, holding, period));
        events.publishEvent(new UnitEvent.AbsenceRegistered(holding.subjectId()));
        return absence;
    }

    private Unit raised(Long unitId) {
        return units.findRaisingVersionById(unitId).orElseThrow(() -> new NotFoundException("unit", unitId));
    }
}
