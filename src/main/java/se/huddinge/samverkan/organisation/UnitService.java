package se.huddinge.samverkan.organisation;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objections;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.Period;

/** The register of units. */
@Service
@Transactional(readOnly = true)
public class UnitService {
    private static final Pattern REGISTRY_CODE = Pattern.compile("[A-ZÅÄÖ]{2,5}");

    private final UnitRepository units;
    private final PositionService positions;
    private final CoordinatorGuard coordinator;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitService(
            UnitRepository units,
            PositionService positions,
            CoordinatorGuard coordinator,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.positions = positions;
        this.coordinator = coordinator;
        this.events = events;
        this.clock = clock;
    }

    Page<UnitRow> find(UnitFilter filter, Pageable pageable) {
        return units.findRows(
                filter.text(), filter.kind(), filter.active(), filter.vacant(), LocalDate.now(clock), pageable);
    }

    /**
     * The departments of today.
     *
     * @param vacant without a contact person
     */
    public record ContactCover(long departments, long vacant) {}

    /** One statement. */
    public ContactCover contactCover() {
        var departments =
                units.findRows(null, Unit.Kind.DEPARTMENT, true, false, LocalDate.now(clock), Pageable.unpaged());
        return new ContactCover(
                departments.getTotalElements(),
                departments.stream().filter(UnitRow::vacant).count());
    }

    /** With its boards, its successor and its former names. */
    public Unit get(Long id) {
        return units.findWholeById(id).orElseThrow(() -> notFound(id));
    }

    /** The units that exist today, by name. */
    public List<Unit> active() {
        return units.findActive(LocalDate.now(clock));
    }

    /** The units that exist among the ids, closed ones too. */
    public List<Unit> byIds(Collection<Long> ids) {
        return units.findAllById(ids);
    }

    /** Those that there have ever been. */
    public List<Unit> all() {
        return units.findAll();
    }

    public List<Unit> departments() {
        return active().stream().filter(Unit::isDepartment).toList();
    }

    /** Boards and governing boards. */
    public List<Unit> boards() {
        return active().stream().filter(unit -> !unit.isDepartment()).toList();
    }

    /** The departments that work for the board. */
    public List<Unit> serving(Long boardId) {
        return units.findServing(boardId);
    }

    Unit changeable(Long id) {
        var unit = get(id);
        unit.requireActive();
        return unit;
    }

    @Once
    Unit register(UnitForm form) {
        return units.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var unit = new Unit(form.submissionId(), form.kind(), form.name(), new Period(form.validFrom(), null));
            describe(unit, form);
            units.save(unit);
            events.publishEvent(new UnitEvent.Registered(unit.getId()));
            return unit;
        });
    }

    @Transactional
    void revise(Long id, UnitForm form) {
        var unit = changeable(id);
        form.mustMatch(UnitForm.of(unit));
        unit.correct(form.name(), form.validFrom());
        describe(unit, form);
        events.publishEvent(new UnitEvent.Revised(id));
    }

    @Transactional
    void rename(Long id, RenamingForm form) {
        var unit = changeable(id);
        form.mustMatch(RenamingForm.of(unit));
        if (form.from().isAfter(LocalDate.now(clock)))
            throw new FieldException("from", "organisation.renamed-by-today");
        if (!form.from().isAfter(unit.getPeriod().validFrom()))
            throw new FieldException("from", "organisation.after-first-day", firstDay(unit));
        if (form.nameSv().equals(unit.getNames().nameSv()))
            throw new FieldException("nameSv", "organisation.same-name");
        unit.rename(form.name(), form.from());
        events.publishEvent(new UnitEvent.Renamed(id));
    }

    /** Its positions and those who hold them end with it. */
    @Transactional
    void close(Long id, ClosureForm form) {
        coordinator.keeping(() -> {
            var unit = changeable(id);
            form.mustMatch(ClosureForm.of(unit));
            if (form.lastDay().isBefore(unit.getPeriod().validFrom()))
                throw new FieldException("lastDay", "organisation.after-first-day", firstDay(unit));
            positions.closeAll(id, form.lastDay());
            if (form.successorId() == null) unit.close(form.lastDay());
            else unit.mergeInto(successor(unit, form.successorId()), form.lastDay());
            events.publishEvent(
                    form.successorId() == null
                            ? new UnitEvent.Closed(id)
                            : new UnitEvent.Merged(id, form.successorId()));
            return unit;
        });
    }

    /** The units that another can go into: of its kind, and not itself. */
    List<Unit> successors(Unit unit) {
        return active().stream()
                .filter(other ->
                        other.getKind() == unit.getKind() && !other.getId().equals(unit.getId()))
                .toList();
    }

    private Unit successor(Unit unit, Long id) {
        return successors(unit).stream()
                .filter(other -> other.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldException("successorId", "organisation.successor-unknown"));
    }

    private void describe(Unit unit, UnitForm form) {
        if (form.registryCode() != null
                && !REGISTRY_CODE.matcher(form.registryCode()).matches())
            throw new FieldException("registryCode", "organisation.registry-code-form");
        if (unit.isDepartment() && form.boards().isEmpty())
            throw new FieldException("boards", "organisation.department-serves-a-board");
        keepBinding(unit, form);
        unit.describe(
                form.shortName(),
                form.registryCode(),
                unit.isDepartment() && form.executiveOffice(),
                unit.isBoard() && form.bindsBoards());
        unit.serve(unit.isDepartment() ? boards(form.boards()) : Set.of());
    }

    private void keepBinding(Unit unit, UnitForm form) {
        if (!unit.isBindsBoards() || form.bindsBoards()) return;
        var objections = new Objections();
        events.publishEvent(new BindingWithdrawing(unit.getId(), objections));
        objections.refuseIfAny();
    }

    private Set<Unit> boards(Set<Long> ids) {
        var boards = units.findAllById(ids).stream()
                .filter(board -> !board.isDepartment())
                .collect(toSet());
        if (boards.size() != ids.size()) throw new FieldException("boards", "organisation.board-unknown");
        return boards;
    }

    private static String firstDay(Unit unit) {
        return unit.getPeriod().validFrom().toString();
    }

    private static NotFoundException notFound(Long id) {
        return new NotFoundException("unit", id);
    }
}
