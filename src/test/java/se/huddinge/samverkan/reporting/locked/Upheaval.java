package se.huddinge.samverkan.reporting.locked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.agreement.Ground;

/** Something of each that a report of May 2007 counts, and everything that may be done with it afterwards. */
final class Upheaval {
    private static final String DEPARTMENT = "/administration/installningar/reporting.statement-department";

    private final Browser browser;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final String mark = Mark.next();

    final String activity = "Aktivitet " + mark;
    final String agreement = "Avtal " + mark;
    final String programme = "Program " + mark;
    final String unit = "Den lilla enheten " + mark;
    final String academy = "Lärosätet " + mark;
    private final String into = "Den stora enheten " + mark;

    private Long unitId;
    private Long intoId;
    private String academyPage;

    Upheaval(Browser browser, JdbcClient jdbc) {
        this.browser = browser;
        this.jdbc = jdbc;
        desk = new Desk(browser, jdbc);
    }

    void before() {
        unitId = department(unit);
        intoId = department(into);
        academyPage = browser.form("/larosaten/nytt")
                .fill("nameSv", academy)
                .fill("kind", "UNIVERSITY")
                .send()
                .getResponse()
                .getRedirectedUrl();
        sent(browser.form(academyPage + "/prioritet").fill("from", "2007-01-01").fill("decision", "KF § 1"));
        sent(desk.entry("Gästföreläsning", activity, academy)
                .fill("unitId", unitId)
                .fill("heldOn", "2007-05-20")
                .fill("people", 23)
                .fill("contactName", "Eva A " + mark));
        sent(desk.entry("Gästföreläsning", "Andra " + activity, academy)
                .fill("unitId", intoId)
                .fill("heldOn", "2007-05-21")
                .fill("contactName", "Eva B " + mark));
        sent(new Ground(browser, jdbc)
                .existing(agreement)
                .fill("firstDay", "2007-05-02")
                .fill("signedOn", "2007-05-02"));
        sent(browser.form("/forvaltningar/" + unitId + "/befattningar/ny")
                .fill("kind", "CONTACT_PERSON")
                .fill("title", "Kontaktperson")
                .fill("validFrom", "2007-01-01"));
        var term = desk.id("""
                        insert into placement_term (submission_id, unit_id, semester_year, semester_half, as_of, reliability)
                        values (gen_random_uuid(), ?, 2007, 'SPRING', '2007-04-01', 'FINAL') returning id""", unitId);
        jdbc.sql("insert into placement (term_id, ordinal, programme, academy_id, filled) values (?, 0, ?, ?, 12)")
                .params(term, programme, desk.academy(academy))
                .update();
    }

    private Long department(String name) {
        return desk.id("""
                insert into unit (submission_id, kind, name_sv, executive_office, valid_from)
                values (gen_random_uuid(), 'DEPARTMENT', ?, false, '2007-01-01') returning id""", name);
    }

    /** Revised, renamed, merged, annulled, ended, decided anew and set otherwise. */
    void after() {
        var done = "/aktiviteter/" + desk.activity(activity);
        sent(browser.form(done + "/redigera")
                .fill("title", "Ändrad " + activity)
                .fill("people", 99)
                .fill("counterpart", "academy-" + desk.academy(Desk.CHALMERS)));
        sent(browser.form(done + "/makulering").fill("reason", "Fel"));
        sent(browser.form("/platser/" + unitId + "/vt2007/redigera").fill("rows[0].filled", 7));
        var position = desk.id("select id from position where unit_id = ?", unitId);
        sent(browser.form("/forvaltningar/" + unitId + "/befattningar/" + position + "/avslut")
                .fill("lastDay", "2026-11-20"));
        sent(browser.form("/forvaltningar/" + unitId + "/namnbyte")
                .fill("nameSv", unit + " (ny)")
                .fill("from", "2026-11-01"));
        sent(browser.form("/forvaltningar/" + unitId + "/avslut")
                .fill("lastDay", "2026-11-22")
                .fill("successorId", intoId));
        sent(browser.form(academyPage + "/redigera")
                .fill("nameSv", academy + " (ny)")
                .fill("formerNames", academy));
        sent(browser.form(academyPage + "/prioritetsslut")
                .fill("from", "2026-11-01")
                .fill("decision", "KF § 2"));
        sent(browser.form(academyPage + "/avslut")
                .fill("lastDay", "2026-11-02")
                .fill("successorId", desk.academy(Desk.CHALMERS))
                .fill("closure", "Regeringen"));
        sent(browser.form("/kontakter/" + person("Eva A ") + "/sammanslagning?kept=" + person("Eva B ")));
        sent(browser.form("/avtal/" + desk.id("select id from agreement where title = ?", agreement) + "/makulering")
                .fill("reason", "Fel"));
        var strategy = browser.form("/strategi/versioner/ny")
                .fill("title", "Strategi " + mark)
                .send()
                .getResponse()
                .getRedirectedUrl();
        sent(browser.form(strategy + "/antagande")
                .fill("decidedBy", "Kommunfullmäktige")
                .fill("decidedOn", "2026-11-09")
                .fill("validFrom", "2026-11-23"));
        sent(browser.as("administrator").form(DEPARTMENT).fill("value", "En annan förvaltning"));
        for (var table : List.of("unit", "academy", "purpose", "method", "municipal_goal"))
            jdbc.sql("update " + table + " set name_sv = name_sv || ' (ny)'").update();
    }

    private Long person(String name) {
        return desk.id("select id from person where name = ?", name + mark);
    }

    private static void sent(Browser.Form form) {
        assertThat(form.send()).hasStatus(303);
    }

    /** What others stand on. */
    void undo() {
        for (var table : List.of("unit", "academy", "purpose", "method", "municipal_goal"))
            jdbc.sql("update " + table + " set name_sv = replace(name_sv, ' (ny)', '')")
                    .update();
        jdbc.sql("update unit set valid_to = '2026-11-22' where id = ?")
                .param(intoId)
                .update();
        jdbc.sql("""
                        update strategy_version
                        set status = 'DRAFT', valid_from = null, decided_on = null, decided_by = null where title = ?""").param("Strategi " + mark).update();
        jdbc.sql("update strategy_version set valid_to = null where valid_to = '2026-11-22'")
                .update();
        browser.as("administrator")
                .form(DEPARTMENT)
                .fill("value", "Kommunstyrelsens förvaltning")
                .send();
    }
}
