package se.huddinge.samverkan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.shared.Period;

/** Rights follow the position, from one minute to the next; what was written under them is not lost. */
@PageTest
class HandOverTest {
    static final String UNIT = "Miljö- och samhällsbyggnadsförvaltningen";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountService accounts;

    @Autowired
    Appointments appointments;

    @Autowired
    Absences absences;

    String mark = UUID.randomUUID().toString().substring(0, 8);
    Long position;
    Long first;
    Long second;

    /** A position of its own, so that nobody else's vacancy is filled. */
    @BeforeEach
    void aPosition() {
        jdbc.sql("""
                insert into position (submission_id, unit_id, kind, title, valid_from)
                select gen_random_uuid(), id, 'CONTACT_PERSON', ?, '2026-01-01' from unit where name_sv = ?""").params("Överlämnad " + mark, UNIT).update();
        position = jdbc.sql("select id from position where title = ?")
                .param("Överlämnad " + mark)
                .query(Long.class)
                .single();
        first = accounts.provide("forst-" + mark, "Först " + mark, null, Set.of(), null)
                .getId();
        second = accounts.provide("sedan-" + mark, "Sedan " + mark, null, Set.of(), null)
                .getId();
    }

    @Test
    void whoHandsOverWithAFormOpenIsRefusedAndKeepsWhatSheWrote() {
        appointments.appoint(position, first, Holding.Kind.HOLDER, from("2026-02-01"));
        var her = browser.as("forst-" + mark);
        var draft = her.form("/avtal/nytt").fill("title", "Mitt utkast " + mark);
        var grid = her.form("/platser/" + unit() + "/vt2026/redigera")
                .fill("asOf", "2026-03-01")
                .fill("rows[0].programme", "Mitt program " + mark);
        assertThat(browser.form("/forvaltningar/" + unit() + "/befattningar/" + position + "/innehavare")
                        .fill("accountId", second)
                        .fill("validFrom", "2026-11-23")
                        .send())
                .hasStatus(303);
        assertThat(draft.send()).hasStatus(403).bodyText().contains("Mitt utkast " + mark);
        assertThat(grid.send()).hasStatus(403).bodyText().contains("Mitt program " + mark);
        assertThat(her.get("/avtal")).hasStatus(403);
        assertThat(browser.as("sedan-" + mark).get("/platser/" + unit() + "/vt2026/redigera"))
                .hasStatusOk();
        assertThat(browser.get("/forvaltningar/" + unit()))
                .bodyText()
                .contains("Sedan " + mark, "Först " + mark + ", innehavare, 2026-02-01–2026-11-22");
        end();
    }

    @Test
    void whoGoesToAnotherUnitStillReadsAndIsRefusedWithWhatSheWrote() {
        appointments.appoint(position, first, Holding.Kind.HOLDER, from("2026-02-01"));
        var her = browser.as("forst-" + mark);
        var grid =
                her.form("/platser/" + unit() + "/vt2026/redigera").fill("rows[0].programme", "Mitt program " + mark);
        jdbc.sql("""
                update position set unit_id = (select id from unit where name_sv = 'Kommunstyrelsens förvaltning')
                where id = ?""").param(position).update();
        assertThat(grid.send()).hasStatus(403).bodyText().contains("Mitt program " + mark);
        assertThat(her.get("/avtal")).hasStatusOk();
        end();
    }

    @Test
    void aDeputyWritesWhileTheHolderIsAway() {
        var holding = appointments.appoint(position, first, Holding.Kind.HOLDER, from("2026-02-01"));
        appointments.appoint(position, second, Holding.Kind.DEPUTY, from("2026-02-01"));
        var deputy = browser.as("sedan-" + mark);
        assertThat(deputy.get("/platser/" + unit() + "/vt2026/redigera")).hasStatus(403);
        absences.register(holding.getId(), new Period(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-27")));
        assertThat(deputy.get("/platser/" + unit() + "/vt2026/redigera")).hasStatusOk();
        assertThat(deputy.get("/avtal/nytt")).hasStatusOk();
        end();
    }

    /** Other tests look for departments without a contact person. */
    private void end() {
        jdbc.sql("delete from absence where holding_id in (select id from holding where position_id = ?)")
                .param(position)
                .update();
        jdbc.sql("delete from holding where position_id = ?").param(position).update();
        jdbc.sql("delete from position where id = ?").param(position).update();
    }

    private Long unit() {
        return jdbc.sql("select id from unit where name_sv = ?")
                .param(UNIT)
                .query(Long.class)
                .single();
    }

    private static Period from(String day) {
        return new Period(LocalDate.parse(day), null);
    }
}
