package se.huddinge.samverkan.pages;

import java.time.LocalDate;
import se.huddinge.samverkan.activity.ActivityCourse.Course;
import se.huddinge.samverkan.agreement.listing.RelatedAgreements;
import se.huddinge.samverkan.contact.ContactRow;
import se.huddinge.samverkan.dialogue.Dialogue;
import se.huddinge.samverkan.figures.Count;
import se.huddinge.samverkan.figures.Series;
import se.huddinge.samverkan.placement.PlacementFigures.Term;
import se.huddinge.samverkan.project.listing.RelatedProjects;

/**
 * What all features know of one academy.
 *
 * @param contacts who acts for it today
 * @param done by year, then ever
 * @param terms with places, the latest first
 */
record AcademyPage(
        Long id,
        LocalDate today,
        Trend trend,
        Some<ContactRow> contacts,
        RelatedAgreements.Some agreements,
        RelatedProjects.Some projects,
        Course activities,
        Series done,
        Some<Traces.Finding> findings,
        Some<Term> terms,
        Some<Traces.Thought> ideas,
        Dialogue dialogue) {
    public Count getThisYear() {
        return done.all(trend.years().size() - 1);
    }

    public Count getLastYear() {
        return done.all(trend.years().size() - 2);
    }

    public Count getEver() {
        return done.all(trend.years().size());
    }

    /** Nothing but its name is known. */
    public boolean isUntouched() {
        return trend.isEmpty()
                && agreements.count() + projects.count() + findings.getCount() + terms.getCount() == 0
                && activities.coming().isEmpty();
    }

    public String during(int year) {
        return Trend.during(year);
    }
}
