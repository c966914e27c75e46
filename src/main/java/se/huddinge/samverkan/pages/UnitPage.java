package se.huddinge.samverkan.pages;

import java.time.LocalDate;
import java.util.List;
import se.huddinge.samverkan.actionplan.MeasureCounts;
import se.huddinge.samverkan.activity.ActivityCourse.Course;
import se.huddinge.samverkan.agreement.listing.RelatedAgreements;
import se.huddinge.samverkan.contact.ContactRow;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.figures.Series;
import se.huddinge.samverkan.placement.PlacementRow;
import se.huddinge.samverkan.priorityarea.listing.AreaRow;
import se.huddinge.samverkan.project.listing.RelatedProjects;
import se.huddinge.samverkan.statusupdate.StatusUpdateRow;

/**
 * What all features know of one unit.
 *
 * @param done by year, then ever
 * @param contacts whom it knows today
 * @param terms with students, the latest first
 * @param areas of a board, those that count first
 */
record UnitPage(
        Long id,
        LocalDate today,
        Trend trend,
        RelatedAgreements.Some agreements,
        RelatedProjects.Some projects,
        Course activities,
        Series done,
        Some<ContactRow> contacts,
        List<MeasureCounts.Year> plans,
        List<StatusUpdateRow> updates,
        Some<Traces.Finding> findings,
        Some<PlacementRow> terms,
        List<AreaRow> areas,
        Some<Traces.Thought> ideas,
        List<Traces.Asked> issues) {
    public Count getThisYear() {
        return done.all(trend.years().size() - 1);
    }

    public Count getLastYear() {
        return done.all(trend.years().size() - 2);
    }

    public Count getEver() {
        return done.all(trend.years().size());
    }

    public String during(int year) {
        return Trend.during(year);
    }
}
