package se.huddinge.samverkan.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.AccountService;

/** Makes the demo municipality, once, all or nothing. */
class Demo implements ApplicationRunner {
    static final String COORDINATOR = "koordinator";
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Municipality municipality;
    private final AccountService accounts;
    private final DemoPositions positions;
    private final DemoMeetings meetings;
    private final DemoPartners partners;
    private final DemoContacts contacts;
    private final DemoPlans plans;
    private final DemoAgreements agreements;
    private final DemoPapers papers;
    private final DemoPlacements placements;
    private final DemoInquiries inquiries;
    private final DemoContent content;
    private final DemoActivities activities;
    private final DemoProjects projects;
    private final DemoFindings findings;
    private final DemoBodies bodies;
    private final DemoAreas areas;
    private final DemoEnvironments environments;
    private final DemoIndicators indicators;
    private final DemoTalks talks;
    private final DemoAgenda agenda;
    private final DemoStatusUpdates updates;
    private final DemoReports reports;
    private final DemoWatch watch;
    private final DemoIdeas ideas;
    private final DemoPrinciples principles;
    private final DemoFollows follows;

    Demo(
            Municipality municipality,
            AccountService accounts,
            DemoPositions positions,
            DemoMeetings meetings,
            DemoPartners partners,
            DemoContacts contacts,
            DemoPlans plans,
            DemoAgreements agreements,
            DemoPapers papers,
            DemoInquiries inquiries,
            DemoPlacements placements,
            DemoContent content,
            DemoActivities activities,
            DemoProjects projects,
            DemoFindings findings,
            DemoBodies bodies,
            DemoAreas areas,
            DemoEnvironments environments,
            DemoIndicators indicators,
            DemoTalks talks,
            DemoAgenda agenda,
            DemoStatusUpdates updates,
            DemoReports reports,
            DemoWatch watch,
            DemoIdeas ideas,
            DemoPrinciples principles,
            DemoFollows follows) {
        this.municipality = municipality;
        this.accounts = accounts;
        this.positions = positions;
        this.meetings = meetings;
        this.partners = partners;
        this.contacts = contacts;
        this.plans = plans;
        this.agreements = agreements;
        this.papers = papers;
        this.placements = placements;
        this.inquiries = inquiries;
        this.content = content;
        this.activities = activities;
        this.projects = projects;
        this.findings = findings;
        this.bodies = bodies;
        this.areas = areas;
        this.environments = environments;
        this.indicators = indicators;
        this.talks = talks;
        this.agenda = agenda;
        this.updates = updates;
        this.reports = reports;
        this.watch = watch;
        this.ideas = ideas;
        this.principles = principles;
        this.follows = follows;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.byUsername(COORDINATOR).isPresent()) return;
        for (var login : municipality.accounts())
            accounts.provide(
                    login.username(), login.name(), login.email(), login.granted(), municipality.passwordOf(login));
        positions.make(municipality.holdings());
        meetings.make(municipality.meetings());
        partners.make(municipality.organisations());
        contacts.make(municipality);
        agreements.make(municipality.agreements());
        content.make(municipality);
        papers.make(municipality.papers(), municipality.agreements());
        plans.make(municipality.plans());
        placements.make(municipality.placements());
        inquiries.make(municipality);
        projects.make(municipality);
        findings.make(municipality);
        bodies.make(municipality);
        talks.make(municipality);
        activities.make(municipality);
        var priorities = Priorities.read();
        areas.make(priorities, municipality.invented());
        environments.make(priorities, municipality.invented());
        indicators.make(Ambitions.read());
        updates.make(municipality.rounds());
        reports.make(municipality.reports());
        watch.make(municipality.watched());
        ideas.make(municipality);
        agenda.make(municipality);
        principles.make(municipality);
        follows.make(municipality);
    }

    @EventListener
    void tell(ApplicationReadyEvent event) {
        LOG.info("A demo: sign in as {} with the password {}", municipality.shown(), municipality.password());
    }
}
