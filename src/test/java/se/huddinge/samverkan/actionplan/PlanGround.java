package se.huddinge.samverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;

/** Plans to work with; a unit has one a year, so every test takes years of its own. */
public record PlanGround(Browser browser, JdbcClient jdbc) {
    public static final String SCHOOLS = "Barn- och utbildningsförvaltningen";
    public static final String CULTURE = "Kultur- och fritidsförvaltningen";
    static final AtomicInteger YEARS = new AtomicInteger(2030);

    /** Nobody else's, nor is the one before. */
    public static int year() {
        return YEARS.addAndGet(2);
    }

    public static String title() {
        return "Uppgift " + Mark.next();
    }

    public Long id(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    public Long unit(String name) {
        return id("select id from unit where name_sv = ?", name);
    }

    public Long method(int ordinal) {
        return id("select id from method where ordinal = ? order by id limit 1", ordinal);
    }

    public Long measure(String title) {
        return id("select id from actionplan_measure where title = ? order by id desc limit 1", title);
    }

    /** Its address. */
    public String begun(String unit, int year) {
        var address = browser.form("/handlingsplaner/ny")
                .fill("unitId", unit(unit))
                .fill("year", year)
                .send()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    public Browser.Form filled(String plan, String title) {
        return browser.form(plan + "/atgarder/ny").fill("title", title).fill("methodIds", method(4));
    }

    public String added(String plan) {
        var title = title();
        assertThat(filled(plan, title).send()).hasStatus(303);
        return title;
    }

    public Browser.Form followUp(String plan, String title) {
        return browser.form(plan + "/atgarder/" + measure(title) + "/uppfoljning");
    }
}
