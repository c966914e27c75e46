package se.huddinge.samverkan.demo;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("samverkan.demo")
@Import({
    Demo.class,
    DemoPositions.class,
    DemoMeetings.class,
    DemoPartners.class,
    DemoContacts.class,
    DemoPlans.class,
    DemoAgreements.class,
    DemoLives.class,
    DemoPapers.class,
    DemoPlacements.class,
    DemoInquiries.class,
    DemoContent.class,
    DemoTime.class,
    DemoActivities.class,
    DemoProjects.class,
    DemoProjectLives.class,
    DemoFindings.class,
    DemoBodies.class,
    DemoAreas.class,
    DemoEnvironments.class,
    DemoIndicators.class,
    DemoTalks.class,
    DemoAgenda.class,
    DemoStatusUpdates.class,
    DemoLockedReports.class,
    DemoReports.class,
    DemoWatch.class,
    DemoIdeas.class,
    DemoPrinciples.class,
    DemoFollows.class,
    Names.class,
    Timeline.class
})
class DemoConfiguration {
    @Bean
    @Primary
    MovableClock movableClock(Clock clock) {
        return new MovableClock(clock);
    }

    @Bean
    Municipality demoMunicipality() {
        return Municipality.read();
    }
}
