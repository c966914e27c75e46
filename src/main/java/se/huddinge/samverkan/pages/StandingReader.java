package se.huddinge.samverkan.pages;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.actionplan.MeasureCounts;
import se.huddinge.samverkan.agreement.listing.AgreementPicture;
import se.huddinge.samverkan.figures.ActivityFigures;
import se.huddinge.samverkan.figures.Span;
import se.huddinge.samverkan.finding.FindingCounts;
import se.huddinge.samverkan.idea.IdeaCounts;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.principle.PrincipleCounts;
import se.huddinge.samverkan.priorityarea.listing.AreaList;
import se.huddinge.samverkan.priorityarea.listing.AreaPicture;
import se.huddinge.samverkan.project.listing.ProjectList;
import se.huddinge.samverkan.strategy.PartCounts;
import se.huddinge.samverkan.strategy.StrategyText;

/** Asks each feature once what it has to show for the strategy. */
@Component
class StandingReader {
    private static final String REPORTS = "select count(*) as reports from reporting_round where cancelled_on is null";

    private final JdbcClient jdbc;
    private final ActivityFigures activities;
    private final AgreementPicture agreements;
    private final MeasureCounts measures;
    private final AreaList areas;
    private final AreaPicture picture;
    private final AcademyService academies;
    private final UnitService units;

    StandingReader(
            JdbcClient jdbc,
            ActivityFigures activities,
            AgreementPicture agreements,
            MeasureCounts measures,
            AreaList areas,
            AreaPicture picture,
            AcademyService academies,
            UnitService units) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.agreements = agreements;
        this.measures = measures;
        this.areas = areas;
        this.picture = picture;
        this.academies = academies;
        this.units = units;
    }

    /** Seven statements. */
    Standing of(StrategyText text, Span span) {
        var counted = PartCounts.ask(
                jdbc, List.of(ProjectList.aligned(), FindingCounts.aligned(), areas.aligned(), IdeaCounts.aligned()));
        return new Standing(
                text,
                span,
                activities.parts(span),
                agreements.serving(),
                counted.get(0),
                measures.serving(span.last().getYear()),
                counted.get(1),
                counted.get(2),
                counted.get(3),
                today(),
                academies.options().stream().filter(AcademyRow::prioritised).count(),
                units.contactCover());
    }

    /** One statement: each of the three answers with a row. */
    private Standing.Today today() {
        var question = picture.question();
        return jdbc.sql("select * from (%s) areas, (%s) issues, (%s) reports"
                        .formatted(question.sql(), PrincipleCounts.NOW, REPORTS))
                .params(question.parameters())
                .query(new DataClassRowMapper<>(Standing.Today.class))
                .single();
    }
}
