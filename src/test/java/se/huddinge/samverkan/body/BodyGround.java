package se.huddinge.samverkan.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.agreement.Ground;

/** Bodies to work with, and people to sit in them. */
public record BodyGround(Browser browser, Ground agreements) {
    public static final String BOARD = "Gymnasie- och arbetsmarknadsnämnden";
    public static final String SH = "Södertörns högskola";

    public BodyGround(Browser browser, JdbcClient jdbc) {
        this(browser, new Ground(browser, jdbc));
    }

    public static String title() {
        return "Organ " + Mark.next();
    }

    public Browser.Form council(String name) {
        return browser.form("/organ/nytt")
                .fill("kind", "COUNCIL")
                .fill("nameSv", name)
                .fill("ledById", agreements.unit(BOARD))
                .fill("validFrom", "2020-01-01");
    }

    /** Its address. */
    public String formed(String name) {
        return address(council(name));
    }

    public Browser.Form group(Browser who, String name, Long agreement) {
        return who.form("/organ/nytt?avtal=" + agreement)
                .fill("kind", "WORKING_GROUP")
                .fill("nameSv", name)
                .fill("validFrom", "2026-01-01");
    }

    public static String address(Browser.Form form) {
        var address = form.send().getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return address;
    }

    /** Somebody new in the register, an officer until further notice if nothing else is said. */
    public Browser.Form member(String body, String name) {
        return browser.form(body + "/ledamoter/ny")
                .fill("name", name)
                .fill("kind", "OFFICER")
                .fill("role", "MEMBER")
                .fill("validFrom", "2023-01-01");
    }

    public void elected(String body, String name, String role) {
        assertThat(member(body, name)
                        .fill("kind", "ELECTED")
                        .fill("role", role)
                        .fill("represents", "unit-" + agreements.unit(BOARD))
                        .fill("termId", term("2023–2026"))
                        .send())
                .hasRedirectedUrl(body);
    }

    public void speaksFor(String body, String name, String academy) {
        assertThat(member(body, name)
                        .fill("kind", "ACADEMY")
                        .fill("represents", academy(academy))
                        .send())
                .hasRedirectedUrl(body);
    }

    public String academy(String name) {
        return agreements.academy(name);
    }

    public Long term(String name) {
        return agreements.id("select id from body_term where name = ?", name);
    }

    public Long mandate(String body, String name) {
        return agreements.id("""
                select m.id from body_mandate m join person on person.id = person_id
                where body_id = ? and name = ? order by m.valid_from desc limit 1""", id(body), name);
    }

    public Long person(String name) {
        return agreements.id("select id from person where name = ?", name);
    }

    public static Long id(String body) {
        return Long.valueOf(body.substring("/organ/".length()));
    }
}
