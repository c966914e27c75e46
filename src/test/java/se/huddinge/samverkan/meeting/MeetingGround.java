package se.huddinge.samverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.agreement.Ground;

/** Meetings to work with, taken as far as a test needs. */
public record MeetingGround(Browser browser, Ground ground) {
    public MeetingGround(Browser browser, JdbcClient jdbc) {
        this(browser, new Ground(browser, jdbc));
    }

    public static String title() {
        return "Möte " + Mark.next();
    }

    /** With KTH, held by the schools' department. */
    public Browser.Form planning(Browser who, String title) {
        return who.form("/moten/nytt")
                .fill("title", title)
                .fill("academyId", ground.id("select id from academy where name_sv = ?", Ground.KTH))
                .fill("unitId", ground.unit(Ground.SCHOOLS))
                .fill("heldOn", "2026-11-23")
                .fill("begins", "09:00")
                .fill("ends", "11:00")
                .fill("place", "Kommunalhuset");
    }

    /** Its address. */
    public String planned(String title) {
        var address = planning(browser, title).send().getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    /** The address of an item on its agenda. */
    public String item(String meeting, String title) {
        assertThat(browser.form(meeting + "/punkter/ny").fill("title", title).send())
                .hasRedirectedUrl(meeting);
        return meeting + "/punkter/" + ground.id("select max(id) from meeting_item where title = ?", title);
    }

    public String called(String meeting) {
        assertThat(browser.form(meeting + "/kallelse").fill("send", "false").send())
                .hasRedirectedUrl(meeting);
        return meeting;
    }

    public String begun(String meeting) {
        assertThat(browser.form(meeting + "/start").send()).hasRedirectedUrl(meeting + "/anteckningar");
        return meeting;
    }

    public String locked(String meeting) {
        assertThat(browser.form(meeting + "/las").send()).hasRedirectedUrl(meeting);
        return meeting;
    }

    public Browser.Form action(String meeting, String what) {
        return browser.form(meeting + "/atgarder/ny")
                .fill("what", what)
                .fill("positionId", ground.position(Ground.CULTURE))
                .fill("due", "2026-11-27");
    }

    /** The address of an action point. */
    public String agreed(String meeting, String what) {
        assertThat(action(meeting, what).send()).hasRedirectedUrl(meeting + "#atgarder");
        return meeting + "/atgarder/" + ground.id("select id from meeting_action where what = ?", what);
    }
}
