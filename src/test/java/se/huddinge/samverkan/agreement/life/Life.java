package se.huddinge.samverkan.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.agreement.Ground.STAFFING;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.agreement.Ground;

/** Takes agreements through their lives, step by step. */
record Life(Browser browser, JdbcClient jdbc) {
    static final String BOARD = "Kommunstyrelsen";

    Ground ground() {
        return new Ground(browser, jdbc);
    }

    String address(Long id, String path) {
        return "/avtal/" + id + path;
    }

    Browser.Form form(Long id, String path) {
        return browser.form(address(id, path));
    }

    /** A draft that lacks nothing: of a kind that asks for no part. */
    Long ready(String title) {
        var id = ground().drafted(title);
        saved(ground().section(id, "grund").fill("typeId", type("VFU-avtal")));
        saved(ground().section(id, "syften").fill("purposeIds", ground().purpose(STAFFING)));
        saved(ground().section(id, "tid")
                .fill("firstDay", "2026-12-01")
                .fill("termKind", "UNTIL_FURTHER_NOTICE")
                .fill("noticeCounting", "ROLLING")
                .fill("noticeAmount", "3")
                .fill("noticeUnit", "MONTHS"));
        return id;
    }

    Long type(String name) {
        return ground().id("select id from agreement_type where name_sv = ?", name);
    }

    Browser.Form preparation(Long id) {
        return form(id, "/beredning").fill("heldBy", "LAWYER").fill("since", "2026-11-20");
    }

    /** Of the executive board, after a preparation or with a reason why there was none. */
    Browser.Form decision(Long id) {
        return form(id, "/beslut")
                .fill("decisionKind", "BOARD")
                .fill("decidedOn", "2026-11-18")
                .fill("body", BOARD)
                .fill("paragraph", "§ 187")
                .fill("skippedBecause", "Brådskade");
    }

    Browser.Form delegated(Long id) {
        return form(id, "/beslut")
                .fill("decisionKind", "DELEGATED")
                .fill("decidedOn", "2026-11-18")
                .fill("body", BOARD)
                .fill("delegate", "Kommundirektören")
                .fill("delegationItem", "3.4")
                .fill("skippedBecause", "Brådskade");
    }

    Long decided(String title) {
        var id = ready(title);
        saved(decision(id));
        return id;
    }

    Long sent(String title) {
        var id = decided(title);
        saved(form(id, "/undertecknande"));
        return id;
    }

    Browser.Form signature(Long id, Long party, String day) {
        return form(id, "/parter/" + party + "/underskrift")
                .fill("signerName", "Eva Sandell")
                .fill("day", day)
                .fill("manner", "PAPER");
    }

    Long us(Long id) {
        return ground().id(
                        "select id from agreement_party where agreement_id = ? and coalesce(academy_id, organisation_id) is null",
                        id);
    }

    Long them(Long id) {
        return ground().id("select id from agreement_party where agreement_id = ? and academy_id is not null", id);
    }

    Long signed(String title) {
        var id = sent(title);
        saved(signature(id, us(id), "2026-11-19"));
        saved(signature(id, them(id), "2026-11-20"));
        return id;
    }

    String status(Long id) {
        return jdbc.sql("select status from agreement where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    long steps(Long id) {
        return ground().count("select count(*) from agreement_step where agreement_id = ?", id);
    }

    MvcTestResult page(Long id) {
        return browser.get(address(id, ""));
    }

    static void saved(Browser.Form form) {
        assertThat(form.send()).hasStatus(303);
    }
}
