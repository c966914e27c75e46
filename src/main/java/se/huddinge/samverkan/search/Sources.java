package se.huddinge.samverkan.search;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.academy.AcademySearch;
import se.huddinge.samverkan.actionplan.MeasureSearch;
import se.huddinge.samverkan.activity.listing.ActivitySearch;
import se.huddinge.samverkan.agreement.listing.AgreementSearch;
import se.huddinge.samverkan.body.listing.BodySearch;
import se.huddinge.samverkan.consultation.ConsultationSearch;
import se.huddinge.samverkan.contact.ContactSearch;
import se.huddinge.samverkan.environment.EnvironmentSearch;
import se.huddinge.samverkan.finding.FindingSearch;
import se.huddinge.samverkan.idea.IdeaSearch;
import se.huddinge.samverkan.indicator.IndicatorSearch;
import se.huddinge.samverkan.meeting.listing.MeetingSearch;
import se.huddinge.samverkan.organisation.UnitSearch;
import se.huddinge.samverkan.partner.PartnerSearch;
import se.huddinge.samverkan.placement.PlacementSearch;
import se.huddinge.samverkan.placement.inquiry.InquirySearch;
import se.huddinge.samverkan.principle.PrincipleSearch;
import se.huddinge.samverkan.priorityarea.listing.AreaSearch;
import se.huddinge.samverkan.project.listing.ProjectSearch;
import se.huddinge.samverkan.reporting.listing.ReportSearch;
import se.huddinge.samverkan.shared.SearchSource;
import se.huddinge.samverkan.statusupdate.StatusUpdateSearch;
import se.huddinge.samverkan.strategy.StrategySearch;

/** What each feature lets whoever asks now search in. */
@Component
class Sources {
    private final AgreementSearch agreements;
    private final ProjectSearch projects;
    private final BodySearch bodies;
    private final PlacementSearch placements;
    private final MeetingSearch meetings;
    private final AreaSearch areas;
    private final ReportSearch reports;

    Sources(
            AgreementSearch agreements,
            ProjectSearch projects,
            BodySearch bodies,
            PlacementSearch placements,
            MeetingSearch meetings,
            AreaSearch areas,
            ReportSearch reports) {
        this.agreements = agreements;
        this.projects = projects;
        this.bodies = bodies;
        this.placements = placements;
        this.meetings = meetings;
        this.areas = areas;
        this.reports = reports;
    }

    Map<Kind, SearchSource> all() {
        var sources = new EnumMap<Kind, SearchSource>(Kind.class);
        sources.put(Kind.ACADEMY, AcademySearch.source());
        sources.put(Kind.PARTNER, PartnerSearch.source());
        sources.put(Kind.UNIT, UnitSearch.source());
        sources.put(Kind.CONTACT, ContactSearch.source());
        sources.put(Kind.AGREEMENT, agreements.source());
        sources.put(Kind.PROJECT, projects.source());
        sources.put(Kind.BODY, bodies.source());
        sources.put(Kind.ACTIVITY, ActivitySearch.source());
        sources.put(Kind.FINDING, FindingSearch.source());
        sources.put(Kind.IDEA, IdeaSearch.source());
        sources.put(Kind.PRINCIPLE, PrincipleSearch.source());
        sources.put(Kind.MEETING, meetings.source());
        sources.put(Kind.PRIORITY_AREA, areas.source());
        sources.put(Kind.ENVIRONMENT, EnvironmentSearch.source());
        sources.put(Kind.PLACEMENT, placements.source());
        sources.put(Kind.INQUIRY, InquirySearch.source());
        sources.put(Kind.MEASURE, MeasureSearch.source());
        sources.put(Kind.CONSULTATION, ConsultationSearch.source());
        sources.put(Kind.STATUS_UPDATE, StatusUpdateSearch.source());
        sources.put(Kind.REPORT, reports.rounds());
        sources.put(Kind.CONTRIBUTION, reports.contributions());
        sources.put(Kind.INDICATOR, IndicatorSearch.source());
        sources.put(Kind.STRATEGY, StrategySearch.source());
        return sources;
    }
}
