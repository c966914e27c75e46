package se.huddinge.samverkan.placement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.placement.PlacementForm.Line;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.FieldException.Problem;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Objection;
import se.huddinge.samverkan.shared.Once;
import se.huddinge.samverkan.shared.RefusedException;

/** Keeps the grids: one for each unit and term. */
@Service
@Transactional(readOnly = true)
public class PlacementService {
    private final PlacementTermRepository terms;
    private final UnitService units;
    private final AcademyService academies;
    private final PlacementAccess access;
    private final TermCalendar calendar;
    private final ApplicationEventPublisher events;

    PlacementService(
            PlacementTermRepository terms,
            UnitService units,
            AcademyService academies,
            PlacementAccess access,
            TermCalendar calendar,
            ApplicationEventPublisher events) {
        this.terms = terms;
        this.units = units;
        this.academies = academies;
        this.access = access;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * A unit's term as it stands.
     *
     * @param term null when nothing has been registered
     * @param rows all of them, or some academy's or programme's
     */
    public record Grid(
            Unit unit, Semester semester, @Nullable PlacementTerm term, List<Placement> rows, boolean writable) {
        public String getAddress() {
            return "/platser/" + unit.getId() + "/" + semester;
        }

        public Totals getTotals() {
            return Totals.of(rows);
        }

        /** The rows that the list counts when it is asked for an academy or a programme. */
        public Grid only(@Nullable Long academyId, @Nullable String programme) {
            var chosen = rows.stream()
                    .filter(row -> academyId == null || row.academy().getId().equals(academyId))
                    .filter(row -> programme == null || contains(row.programme(), programme))
                    .toList();
            return new Grid(unit, semester, term, chosen, writable);
        }

        private static boolean contains(String whole, String part) {
            return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
        }

        PlacementForm form() {
            return term == null ? PlacementForm.blank() : PlacementForm.of(term);
        }
    }

    public Grid grid(Long unitId, Semester semester) {
        access.requireReadable(unitId);
        var unit = units.get(unitId);
        if (unit.getKind() == Unit.Kind.BOARD) throw new NotFoundException("department", unitId);
        var term = terms.findWhole(unitId, semester).orElse(null);
        var rows = term == null ? List.<Placement>of() : term.getRows();
        return new Grid(unit, semester, term, rows, access.isWritable(unitId));
    }

    /** Who may read it and not write it is told so. A unit has terms only while it exists. */
    Grid writable(Long unitId, Semester semester) {
        var grid = grid(unitId, semester);
        access.requireWritable(unitId);
        var period = grid.unit().getPeriod();
        if (!period.livesOn(calendar.firstDay(semester))
                || calendar.lastDay(semester).isBefore(period.validFrom()))
            throw new RefusedException(
                    Objection.of("placement.unit-not-then", grid.unit().getName())
                            .linkedTo("/platser"));
        return grid;
    }

    /** The unit's latest term before this one: the rows to begin with. */
    Optional<PlacementTerm> earlier(Long unitId, Semester semester) {
        return terms.findOfUnit(unitId).stream()
                .filter(term -> term.getSemester().compareTo(semester) < 0)
                .max(Comparator.comparing(PlacementTerm::getSemester));
    }

    /** The rows of the unit's term before this one, that are not in the form already. */
    List<Line> earlierRows(Long unitId, Semester semester, PlacementForm form) {
        return earlier(unitId, semester).stream()
                .flatMap(term -> terms.findWhole(unitId, term.getSemester()).stream())
                .flatMap(term -> term.getRows().stream())
                .map(Line::uncounted)
                .filter(line -> form.rows().stream()
                        .noneMatch(there -> line.programme().equalsIgnoreCase(there.programme())
                                && line.academy().equalsIgnoreCase(there.academy())))
                .toList();
    }

    List<String> programmes() {
        return terms.findProgrammes();
    }

    /** What would be said of the rows, for who has not saved them yet. */
    List<Problem> problems(Semester semester, List<Line> lines) {
        return new GridReading(academies.withFormerNames(), lines, calendar.firstDay(semester)).problems();
    }

    @Once
    public void save(Long unitId, Semester semester, PlacementForm form) {
        var grid = writable(unitId, semester);
        var stored = grid.term();
        if (stored != null) {
            if (stored.isMadeBy(form.submissionId())) return;
            form.mustMatch(PlacementForm.of(stored));
        }
        var reading = new GridReading(academies.withFormerNames(), form.rows(), calendar.firstDay(semester));
        var day = reading.day(form.asOf(), earliest(semester, form.reliability()), calendar.today());
        if (form.pasted() != null) reading.refuse("pasted", "placement.not-read-in");
        reading.requireRows();
        if (!reading.problems().isEmpty()) throw new FieldException(reading.problems());
        var asOf = requireNonNull(day);
        var term = stored == null
                ? new PlacementTerm(form.submissionId(), grid.unit(), semester, asOf, form.reliability())
                : stored;
        term.measure(asOf, form.reliability(), reading.rows());
        terms.saveAndFlush(term);
        events.publishEvent(
                stored == null
                        ? new PlacementEvent.Registered(term.getId())
                        : new PlacementEvent.Revised(term.getId()));
    }

    /** What is final is counted when the term has begun; what is planned, up to a year before. */
    private LocalDate earliest(Semester semester, Reliability reliability) {
        var first = calendar.firstDay(semester);
        return reliability == Reliability.FINAL ? first : first.minusYears(1);
    }
}
