package se.huddinge.samverkan.priorityarea;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.agreement.Ground;

/** Areas to work with, taken as far as a test needs. */
public record AreaGround(Browser browser, Ground ground) {
    /** A board that the schools' department works for. */
    public static final String SCHOOL_BOARD = "Grundskolenämnden";

    public static final String CULTURE_BOARD = "Kultur- och fritidsnämnden";
    public static final String EXECUTIVE_BOARD = "Kommunstyrelsen";

    public AreaGround(Browser browser, JdbcClient jdbc) {
        this(browser, new Ground(browser, jdbc));
    }

    public static String title() {
        return "Område " + Mark.next();
    }

    public Browser.Form proposal(Browser who, String title) {
        return who.form("/prioriterade-omraden/nytt")
                .fill("title", title)
                .fill("motive", "Skolorna vill veta mer.")
                .fill("boardId", ground.unit(SCHOOL_BOARD));
    }

    /** Its address. */
    public String proposed(String title) {
        return sent(proposal(browser, title));
    }

    public static String sent(Browser.Form form) {
        var answer = form.send();
        assertThat(answer).hasStatus(303);
        var address = answer.getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    public Browser.Form decision(String area) {
        return browser.form(area + "/beslut")
                .fill("decidedBy", "OWN")
                .fill("decidedOn", "2026-01-20")
                .fill("paragraph", "§ 7")
                .fill("dnr", "GSN-2026/17.600")
                .fill("validFrom", "2026-02-01");
    }

    public String decided(String title) {
        var area = proposed(title);
        assertThat(decision(area).send()).hasRedirectedUrl(area);
        return area;
    }

    /** One that is valid from the first day to the last. */
    public String decided(String title, String from, String to) {
        var area = proposed(title);
        assertThat(decision(area).fill("validFrom", from).fill("validTo", to).send())
                .hasRedirectedUrl(area);
        return area;
    }

    public static Long id(String address) {
        return Long.valueOf(address.substring(address.lastIndexOf('/') + 1));
    }

    public Browser.Form link(Browser who, String area, LinkKind kind, Long recordId) {
        return who.crafted(area + "/kopplingar").fill("kind", kind).fill("recordId", recordId);
    }

    public void linked(String area, LinkKind kind, Long recordId) {
        assertThat(link(browser, area, kind, recordId).send()).hasRedirectedUrl(area);
    }
}
