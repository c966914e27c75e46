package se.huddinge.samverkan.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.agreement.Ground;

/** Projects to work with, taken as far as a test needs. */
public record ProjectGround(Browser browser, Ground agreements) {
    public static final String SCHOOLS = Ground.SCHOOLS;

    public ProjectGround(Browser browser, JdbcClient jdbc) {
        this(browser, new Ground(browser, jdbc));
    }

    public static String title() {
        return "Projekt " + Mark.next();
    }

    public Long academy(String name) {
        return agreements.id("select id from academy where name_sv = ?", name);
    }

    /** Its address. */
    public String idea(String title) {
        var address = browser.form("/projekt/nytt")
                .fill("title", title)
                .fill("unitId", agreements.unit(SCHOOLS))
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    public Browser.Form planning(String project) {
        return browser.form(project + "/planering")
                .fill("academyIds", academy(Ground.KTH))
                .fill("responsibleId", agreements.position(SCHOOLS));
    }

    public String planned(String title) {
        var project = idea(title);
        assertThat(planning(project).send()).hasRedirectedUrl(project);
        return project;
    }

    public Browser.Form starting(Browser who, String project) {
        return who.form(project + "/start")
                .fill("validFrom", "2026-09-01")
                .fill("validTo", "2027-06-30")
                .fill("purposeIds", agreements.purpose(Ground.STAFFING));
    }

    public String started(String title) {
        var project = planned(title);
        assertThat(starting(browser, project)
                        .fill("agreementIds", agreements.registered(Ground.title()))
                        .send())
                .hasRedirectedUrl(project);
        return project;
    }
}
