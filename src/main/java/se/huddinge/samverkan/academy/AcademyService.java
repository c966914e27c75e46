package se.huddinge.samverkan.academy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

@Service
@Transactional(readOnly = true)
public class AcademyService {
    private final AcademyRepository academies;
    private final AcademyUnitRepository units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcademyService(
            AcademyRepository academies, AcademyUnitRepository units, ApplicationEventPublisher events, Clock clock) {
        this.academies = academies;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    Page<AcademyRow> find(AcademyFilter filter, Pageable pageable) {
        return academies.findRows(
                filter.text(), filter.prioritised(), filter.ceased(), filter.kind(), LocalDate.now(clock), pageable);
    }

    /** For pickers: every academy, prioritised first. */
    public List<AcademyRow> options() {
        var byName = Pageable.unpaged(AcademySort.NAME.by(Direction.ASC));
        return academies
                .findRows(null, null, null, null, LocalDate.now(clock), byName)
                .getContent();
    }

    /** Everything the register knows about one academy, for its page. */
    public record Whole(
            Academy academy, boolean prioritised, boolean openPriority, boolean ceased, List<AcademyUnit> units) {}

    public Whole whole(Long id) {
        var academy = get(id);
        var today = LocalDate.now(clock);
        return new Whole(
                academy,
                academy.isPrioritisedOn(today),
                academy.openPriority().isPresent(),
                !academy.existsOn(today),
                units.findByAcademyIdOrderByNameNameSv(id));
    }

    public Academy get(Long id) {
        return academies.findWholeById(id).orElseThrow(() -> notFound(id));
    }

    /** Every academy with all its names, to recognise it by. */
    public List<Academy> withFormerNames() {
        return academies.findAllBy();
    }

    AcademyForm form(Long id) {
        return AcademyForm.of(get(id));
    }

    public List<AcademyUnit> units(Long academyId) {
        return units.findByAcademyIdOrderByNameNameSv(academyId);
    }

    /** For pickers: every unit, by academy. */
    public List<AcademyUnitRow> unitOptions() {
        return units.findRows();
    }

    public Optional<AcademyUnit> findUnit(Long unitId) {
        return units.findById(unitId);
    }

    /** For whoever leans on priorities: until the caller's transaction ends they stay as they are, as do those of successors. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Academy> sharing(Collection<Long> ids) {
        var found = academies.findForShare(ids);
        var successors = found.stream()
                .map(Academy::getSuccessor)
                .filter(Objects::nonNull)
                .map(Academy::getId)
                .toList();
        if (!successors.isEmpty()) sharing(successors);
        return found;
    }

    /**
     * Several to choose today; those that were chosen before stay, though they may have ceased since.
     *
     * @throws se.huddinge.samverkan.shared.FieldException at the field, when one that is new has ceased
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Academy> chosen(Collection<Long> ids, Collection<Academy> before, String field) {
        if (ids.isEmpty()) return List.of();
        var known = before.stream().map(Academy::getId).collect(Collectors.toSet());
        var found = sharing(ids);
        found.stream()
                .filter(academy -> !known.contains(academy.getId()))
                .forEach(academy -> PartnerRules.requireExists(academy, LocalDate.now(clock), field));
        return found;
    }

    @Once
    Academy register(AcademyForm form) {
        return academies.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireOwnNames(form, null);
            var academy = academies.save(new Academy(form));
            events.publishEvent(new AcademyEvent.Registered(academy.getId()));
            return academy;
        });
    }

    @Transactional
    void revise(Long id, AcademyForm form) {
        var academy = get(id);
        form.mustMatch(AcademyForm.of(academy));
        requireOwnNames(form, id);
        academy.describe(form);
        events.publishEvent(new AcademyEvent.Revised(id));
    }

    AcademyUnit unit(Long academyId, Long unitId) {
        return units.findByIdAndAcademyId(unitId, academyId).orElseThrow(() -> notFound(unitId));
    }

    @Once
    void addUnit(Long id, AcademyUnitForm form) {
        if (units.existsBySubmissionId(form.submissionId())) return;
        var academy = raisingVersion(id);
        form.mustMatch(AcademyUnitForm.blank(academy));
        requireOwnName(id, form, null);
        units.save(new AcademyUnit(academy, form));
        events.publishEvent(new AcademyEvent.UnitChanged(id));
    }

    @Transactional
    void renameUnit(Long id, Long unitId, AcademyUnitForm form) {
        var academy = raisingVersion(id);
        var unit = unit(id, unitId);
        form.mustMatch(AcademyUnitForm.of(academy, unit));
        requireOwnName(id, form, unitId);
        unit.rename(form);
        events.publishEvent(new AcademyEvent.UnitChanged(id));
    }

    private void requireOwnNames(AcademyForm form, @Nullable Long id) {
        if (isAnother(academies.findByNameNameSv(form.nameSv()), id))
            throw new FieldException("nameSv", "academy.name-taken");
        if (form.rorId() != null && isAnother(academies.findByRorId(form.rorId()), id))
            throw new FieldException("rorId", "academy.ror-id-taken");
    }

    private static boolean isAnother(Optional<Academy> found, @Nullable Long id) {
        return found.filter(other -> !other.getId().equals(id)).isPresent();
    }

    private void requireOwnName(Long academyId, AcademyUnitForm form, @Nullable Long unitId) {
        units.findByAcademyIdAndNameNameSv(academyId, form.nameSv())
                .filter(other -> !other.getId().equals(unitId))
                .ifPresent(other -> {
                    throw new FieldException("nameSv", "academy.unit-name-taken");
                });
    }

    private Academy raisingVersion(Long id) {
        return academies.findRaisingVersionById(id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(Long id) {
        return new NotFoundException("academy", id);
    }
}
