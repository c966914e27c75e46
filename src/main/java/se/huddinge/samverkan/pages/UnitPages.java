package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.actionplan.MeasureCounts;
import se.huddinge.samverkan.activity.ActivityCourse;
import se.huddinge.samverkan.agreement.listing.RelatedAgreements;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.pages.Trend.Depth;
import se.huddinge.samverkan.placement.PlacementList;
import se.huddinge.samverkan.priorityarea.listing.AreaList;
import se.huddinge.samverkan.project.listing.RelatedProjects;
import se.huddinge.samverkan.statusupdate.StatusUpdates;

/** Asks each feature one question about a unit. */
@Component
@Transactional(readOnly = true)
class UnitPages {
    private static final int FEW = 5;
    private static final int UPDATES = 3;

    private final RelatedAgreements agreements;
    private final RelatedProjects projects;
    private final ActivityCourse activities;
    private final ActivityFigures figures;
    private final ContactService contacts;
    private final MeasureCounts measures;
    private final StatusUpdates updates;
    private final Traces traces;
    private final PlacementList placements;
    private final AreaList areas;
    private final Clock clock;

    UnitPages(
            RelatedAgreements agreements,
            RelatedProjects projects,
            ActivityCourse activities,
            ActivityFigures figures,
            ContactService contacts,
            MeasureCounts measures,
            StatusUpdates updates,
            Traces traces,
            PlacementList placements,
            AreaList areas,
            Clock clock) {
        this.agreements = agreements;
        this.projects = projects;
        this.activities = activities;
        this.figures = figures;
        this.contacts = contacts;
        this.measures = measures;
        this.updates = updates;
        this.traces = traces;
        this.placements = placements;
        this.areas = areas;
        this.clock = clock;
    }

    /** Nine statements; eight about a board, which neither is asked how it goes nor has students, but has areas. */
    UnitPage of(Unit unit) {
        var id = unit.getId();
        var today = LocalDate.now(clock);
        var years = Trend.years(today);
        var told = traces.ofUnit(id);
        var bound = agreements.ofUnit(id, Trend.periods(years));
        var run = projects.ofUnit(id, Trend.periods(years));
        var done = figures.ofUnit(id, AcademyPages.spans(years));
        var trend =
                Trend.of("unit=" + id, years, EnumSet.complementOf(EnumSet.of(Depth.CONTACT)), depth -> switch (depth) {
                    case ACTIVITY -> AcademyPages.activities(done, years);
                    case PROJECT -> run.during();
                    default -> bound.during();
                });
        return new UnitPage(
                id,
                today,
                trend,
                bound,
                run,
                activities.ofUnit(id),
                done,
                Some.of(FEW, contacts.knownBy(id)),
                measures.years(id),
                unit.isDepartment() ? updates.latest(id, UPDATES) : List.of(),
                Some.of(FEW, told.uses()),
                Some.of(FEW, unit.isDepartment() ? placements.ofUnit(id) : List.of()),
                unit.isBoard() ? areas.ofBoard(id) : List.of(),
                Some.of(FEW, told.ideas()),
                told.issues());
    }
}
