package se.huddinge.samverkan.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.activity.ActivityCourse;
import se.huddinge.samverkan.agreement.listing.RelatedAgreements;
import se.huddinge.samverkan.contact.ContactRow;
import se.huddinge.samverkan.contact.ContactService;
import se.huddinge.samverkan.dialogue.DialogueList;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Series;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.pages.Trend.Depth;
import se.huddinge.samverkan.placement.PlacementFigures;
import se.huddinge.samverkan.project.listing.RelatedProjects;

/** Asks each feature one question about an academy. */
@Component
@Transactional(readOnly = true)
class AcademyPages {
    private static final int FEW = 5;
    private static final Span EVER = new Span(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

    private final ContactService contacts;
    private final RelatedAgreements agreements;
    private final RelatedProjects projects;
    private final ActivityCourse activities;
    private final ActivityFigures figures;
    private final Traces traces;
    private final PlacementFigures placements;
    private final DialogueList dialogues;
    private final Clock clock;

    AcademyPages(
            ContactService contacts,
            RelatedAgreements agreements,
            RelatedProjects projects,
            ActivityCourse activities,
            ActivityFigures figures,
            Traces traces,
            PlacementFigures placements,
            DialogueList dialogues,
            Clock clock) {
        this.contacts = contacts;
        this.agreements = agreements;
        this.projects = projects;
        this.activities = activities;
        this.figures = figures;
        this.traces = traces;
        this.placements = placements;
        this.dialogues = dialogues;
        this.clock = clock;
    }

    /** Eight statements. */
    AcademyPage of(Long id) {
        var today = LocalDate.now(clock);
        var years = Trend.years(today);
        var people = contacts.everAtAcademy(id);
        var told = traces.ofAcademy(id);
        var bound = agreements.withAcademy(id, Trend.periods(years));
        var run = projects.withAcademy(id, Trend.periods(years));
        var done = figures.withAcademy(id, spans(years));
        var trend = Trend.of("academy=" + id, years, EnumSet.allOf(Depth.class), depth -> switch (depth) {
            case CONTACT -> years.stream().map(year -> acting(people, year)).toList();
            case ACTIVITY -> activities(done, years);
            case PROJECT -> run.during();
            case AGREEMENT -> bound.during();
        });
        return new AcademyPage(
                id,
                today,
                trend,
                Some.of(
                        FEW,
                        people.stream()
                                .filter(row -> row.actsBetween(today, today))
                                .toList()),
                bound,
                run,
                activities.withAcademy(id),
                done,
                Some.of(FEW, told.findings()),
                Some.of(4, placements.ofAcademy(id)),
                Some.of(FEW, told.ideas()),
                dialogues.of(id));
    }

    static List<Span> spans(List<Integer> years) {
        var spans = new ArrayList<>(years.stream().map(Trend::span).toList());
        spans.add(EVER);
        return spans;
    }

    static List<Long> activities(Series done, List<Integer> years) {
        return IntStream.range(0, years.size())
                .mapToObj(n -> done.all(n).activities())
                .toList();
    }

    private static long acting(List<ContactRow> people, int year) {
        var days = Trend.span(year);
        return people.stream()
                .filter(row -> row.actsBetween(days.first(), days.last()))
                .count();
    }
}
