package se.huddinge.samverkan.desk;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.UnitActivities;
import se.huddinge.samverkan.activity.UnitFigures;
import se.huddinge.samverkan.activity.UnitFigures.By;
import se.huddinge.samverkan.finding.FindingUses;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.placement.PlacementList;
import se.huddinge.samverkan.placement.PlacementRow;
import se.huddinge.samverkan.placement.TermCalendar;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.project.listing.ProjectRow;

/** Gathers a unit's year: one question to each feature, and no more rows than a page has room for. */
@Component
@Transactional(readOnly = true)
class UnitYears {
    private static final int MANY = 6;
    private static final int FEW = 5;
    private static final int MONTHS_AHEAD = 6;

    private final UnitService units;
    private final Positions positions;
    private final UnitFigures figures;
    private final UnitActivities activities;
    private final UnitAgreements agreements;
    private final ProjectList projects;
    private final PlacementList placements;
    private final FindingUses findings;
    private final TermCalendar terms;
    private final Clock clock;

    UnitYears(
            UnitService units,
            Positions positions,
            UnitFigures figures,
            UnitActivities activities,
            UnitAgreements agreements,
            ProjectList projects,
            PlacementList placements,
            FindingUses findings,
            TermCalendar terms,
            Clock clock) {
        this.units = units;
        this.positions = positions;
        this.figures = figures;
        this.activities = activities;
        this.agreements = agreements;
        this.projects = projects;
        this.placements = placements;
        this.findings = findings;
        this.terms = terms;
        this.clock = clock;
    }

    UnitYear of(Long unitId, @Nullable Integer year) {
        var today = LocalDate.now(clock);
        var span = YearSpan.of(year, today);
        var unit = units.get(unitId);
        var rows = figures.between(unitId, span.from(), span.to(), span.fromBefore(), span.toBefore());
        var bound = agreements.of(unitId).stream()
                .filter(line -> line.open() && line.isInForce())
                .toList();
        var led = projects.ofUnit(unitId, span.from());
        return new UnitYear(
                unit,
                span,
                contactPersons(unitId),
                UnitYear.all(rows),
                Some.of(MANY, UnitYear.by(By.PURPOSE, rows)),
                Some.of(MANY, UnitYear.by(By.KIND, rows)),
                Some.of(FEW, UnitYear.by(By.ACADEMY, rows)),
                Some.of(FEW, bound),
                Some.of(FEW, led),
                Some.of(FEW, terms(unitId, span)),
                Some.of(FEW, findings.usedBy(unitId)),
                Some.of(FEW, coming(unitId, bound, led, today)));
    }

    private List<String> contactPersons(Long unitId) {
        return positions.ofUnit(unitId).stream()
                .filter(post -> post.position().getKind() == Position.Kind.CONTACT_PERSON)
                .flatMap(post -> Stream.ofNullable(post.holder()))
                .map(holding -> holding.getAccount().getName())
                .toList();
    }

    /** Those of the span and of the year before it: of which a term is half. */
    private List<PlacementRow> terms(Long unitId, YearSpan span) {
        return placements.ofUnit(unitId).stream()
                .filter(row -> !terms.lastDay(row.semester()).isBefore(span.fromBefore())
                        && !terms.firstDay(row.semester()).isAfter(span.to()))
                .toList();
    }

    private List<Coming> coming(Long unitId, List<UnitAgreements.Line> bound, List<ProjectRow> led, LocalDate today) {
        var planned = activities.planned(unitId).stream()
                .map(line ->
                        new Coming(Coming.Kind.ACTIVITY, line.heldOn(), line.title(), "/aktiviteter/" + line.id()));
        var ending = bound.stream()
                .filter(line -> line.lastDay() != null && !line.goesOn())
                .map(line -> new Coming(
                        Coming.Kind.AGREEMENT_ENDS,
                        requireNonNull(line.lastDay()),
                        line.title(),
                        "/avtal/" + line.id()));
        var ended = led.stream()
                .filter(row -> row.validTo() != null && row.status().isOpen())
                .map(row -> new Coming(
                        Coming.Kind.PROJECT_ENDS, requireNonNull(row.validTo()), row.title(), "/projekt/" + row.id()));
        return Stream.of(planned, ending, ended)
                .flatMap(those -> those)
                .filter(it -> it.isBetween(today, today.plusMonths(MONTHS_AHEAD)))
                .sorted(Comparator.comparing(Coming::day))
                .toList();
    }
}
