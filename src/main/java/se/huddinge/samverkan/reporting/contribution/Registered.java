package se.huddinge.samverkan.reporting.contribution;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.actionplan.MeasureCounts;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.finding.FindingService;
import se.huddinge.samverkan.placement.PlacementList;
import se.huddinge.samverkan.placement.PlacementRow;
import se.huddinge.samverkan.placement.Reliability;
import se.huddinge.samverkan.project.listing.RelatedProjects;
import se.huddinge.samverkan.reporting.Contribution;
import se.huddinge.samverkan.reporting.Line;
import se.huddinge.samverkan.reporting.Line.Kind;
import se.huddinge.samverkan.shared.Period;

/** What a unit has registered for a period, as figures that its contribution begins with. Each is asked of its one definition. */
@Component
class Registered {
    private final ActivityFigures activities;
    private final PlacementList placements;
    private final RelatedProjects projects;
    private final FindingService findings;
    private final MeasureCounts measures;

    Registered(
            ActivityFigures activities,
            PlacementList placements,
            RelatedProjects projects,
            FindingService findings,
            MeasureCounts measures) {
        this.activities = activities;
        this.placements = placements;
        this.projects = projects;
        this.findings = findings;
        this.measures = measures;
    }

    /** As it stands today, with what the unit has left out left out. */
    List<Line> of(Contribution contribution) {
        Map<String, Boolean> ticked = contribution.getLines().stream().collect(toMap(Line::key, Line::included));
        return of(contribution.getUnit().getId(), contribution.getRound().span()).stream()
                .map(line -> line.ticked(ticked.getOrDefault(line.key(), true)))
                .toList();
    }

    private List<Line> of(Long unitId, Span span) {
        var lines = new ArrayList<Line>();
        var done = activities.ofUnit(unitId, List.of(span)).all(0);
        lines.add(new Line(Kind.ACTIVITIES, null, done.activities(), done.people(), null, false, true));
        placements.ofUnit(unitId).stream()
                .filter(row -> row.semester().touches(span.first(), span.last()))
                .sorted((one, other) -> one.semester().compareTo(other.semester()))
                .map(Registered::places)
                .forEach(lines::add);
        var during = projects.ofUnit(unitId, List.of(new Period(span.first(), span.last())));
        lines.add(new Line(Kind.PROJECTS, null, during.during().get(0), null, null, false, true));
        lines.add(new Line(
                Kind.FINDINGS, null, findings.told(unitId, span.first(), span.last()), null, null, false, true));
        measures.years(unitId).stream()
                .filter(year -> year.year() == span.last().getYear())
                .map(year -> new Line(Kind.MEASURES, null, year.live(), year.done(), null, false, true))
                .forEach(lines::add);
        return lines;
    }

    private static Line places(PlacementRow row) {
        var ordered = row.totals().ordered();
        return new Line(
                Kind.PLACEMENTS,
                row.semester().toString(),
                row.totals().filled(),
                ordered == null ? null : ordered.longValue(),
                row.asOf(),
                row.reliability() == Reliability.PRELIMINARY,
                true);
    }
}
