package se.huddinge.samverkan.pages;

import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.actionplan.MeasureCounts;
import se.huddinge.samverkan.agreement.listing.AgreementPicture;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.finding.FindingCounts;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.strategy.StrategyText;

/** Asks each feature once what it has to show for the strategy. */
@Component
class StandingReader {
    private final ActivityFigures activities;
    private final AgreementPicture agreements;
    private final ProjectList projects;
    private final MeasureCounts measures;
    private final FindingCounts findings;
    private final AcademyService academies;
    private final UnitService units;

    StandingReader(
            ActivityFigures activities,
            AgreementPicture agreements,
            ProjectList projects,
            MeasureCounts measures,
            FindingCounts findings,
            AcademyService academies,
            UnitService units) {
        this.activities = activities;
        this.agreements = agreements;
        this.projects = projects;
        this.measures = measures;
        this.findings = findings;
        this.academies = academies;
        this.units = units;
    }

    /** Seven statements. */
    Standing of(StrategyText text, Span span) {
        return new Standing(
                text,
                span,
                activities.parts(span),
                agreements.serving(),
                projects.serving(),
                measures.serving(span.last().getYear()),
                findings.serving(),
                academies.options().stream().filter(AcademyRow::prioritised).count(),
                units.contactCover());
    }
}
