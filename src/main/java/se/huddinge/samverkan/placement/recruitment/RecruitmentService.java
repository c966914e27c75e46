package se.huddinge.samverkan.placement.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.placement.PlacementAccess;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps the departments' yearly estimates. */
@Service
@Transactional(readOnly = true)
public class RecruitmentService {
    /** The year of the strategy. */
    private static final int FIRST_YEAR = 2016;

    private final RecruitmentRepository recruitments;
    private final UnitService units;
    private final PlacementAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecruitmentService(
            RecruitmentRepository recruitments,
            UnitService units,
            PlacementAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recruitments = recruitments;
        this.units = units;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Page<RecruitmentRow> find(RecruitmentFilter filter, Pageable pageable) {
        return recruitments.findRows(filter.unit(), filter.year(), pageable);
    }

    public Optional<Recruitment> of(Long unitId, int year) {
        return recruitments.findByUnitIdAndYear(unitId, year);
    }

    /** The departments that she writes for. */
    List<Unit> own() {
        return departments().stream()
                .filter(unit -> access.answersFor(unit.getId()))
                .toList();
    }

    List<Unit> departments() {
        return units.departments();
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    Unit writable(Long unitId, int year) {
        var unit = units.get(unitId);
        if (!unit.isDepartment() || year < FIRST_YEAR || year > thisYear())
            throw new NotFoundException(Recruitment.SUBJECT, unitId);
        access.requireAnswersFor(unitId);
        return unit;
    }

    RecruitmentForm form(Long unitId, int year) {
        return of(unitId, year).map(RecruitmentForm::of).orElseGet(RecruitmentForm::blank);
    }

    @Once
    public void estimate(Long unitId, int year, RecruitmentForm form) {
        var unit = writable(unitId, year);
        var stored = of(unitId, year);
        if (stored.filter(made -> made.isMadeBy(form.submissionId())).isPresent()) return;
        stored.ifPresent(made -> form.mustMatch(RecruitmentForm.of(made)));
        if (form.hired() > form.applied()) throw new FieldException("hired", "placement.hired-without-applying");
        var recruitment = stored.orElseGet(() -> new Recruitment(form.submissionId(), unit, year));
        recruitment.estimate(form.applied(), form.hired());
        recruitments.saveAndFlush(recruitment);
        events.publishEvent(new RecruitmentEvent.RecruitmentEstimated(recruitment.getId()));
    }
}
