package se.huddinge.samverkan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.account.AccountService;
import se.huddinge.samverkan.shared.Period;

/** R6: whatever is tried, somebody is the coordinator. */
@PageTest
class CoordinatorTest {
    @Autowired
    Browser browser;

    @Autowired
    Appointments appointments;

    @Autowired
    AccountService accounts;

    @Autowired
    UnitService units;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    String office;
    Long unit;
    Long position;
    Long only;
    Long second;

    @BeforeEach
    void onlyOneCoordinator() {
        restore();
        var row = jdbc.sql("""
                        select p.unit_id, p.id as position_id, h.id as holding_id
                        from holding h join position p on p.id = h.position_id join account a on a.id = h.account_id
                        where a.username = 'koordinator' and p.kind = 'COORDINATOR'""").query().singleRow();
        unit = (Long) row.get("unit_id");
        position = (Long) row.get("position_id");
        only = (Long) row.get("holding_id");
        office = "/forvaltningar/" + unit;
        second = accounts.provide("koordinator2", "Bo Ek", null, Set.of(), null).getId();
    }

    @AfterEach
    void restore() {
        jdbc.sql("delete from absence where holding_id in (select h.id from holding h"
                        + " join position p on p.id = h.position_id where p.kind = 'COORDINATOR')")
                .update();
        jdbc.sql("delete from holding h using position p, account a where p.id = h.position_id"
                        + " and a.id = h.account_id and p.kind = 'COORDINATOR' and a.username <> 'koordinator'")
                .update();
        jdbc.sql("update holding h set valid_to = null from position p where p.id = h.position_id"
                        + " and p.kind = 'COORDINATOR'")
                .update();
    }

    @Test
    void theOnlyCoordinatorsAssignmentIsNotEnded() {
        assertThat(end(only, "2026-12-31"))
                .hasStatus(422)
                .bodyText()
                .contains("Det går inte", "utan koordinator från och med 2027-01-01", "href=\"" + office + "\"");
        assertThat(end(only, "2026-11-22")).hasStatus(422).bodyText().contains("från och med 2026-11-23");
    }

    @Test
    void theDayBeforeHerSuccessorBeginsIsHerLast() {
        assertThat(appoint("innehavare", "2027-01-01", "")).hasStatus(303);
        assertThat(browser.get(office)).bodyText().contains("2026-01-01 till och med 2026-12-31", "Bo Ek");
        assertThat(jdbc.sql("select valid_to from holding where id = ?")
                        .param(only)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-12-31");
    }

    @Test
    void aSuccessorWithALastDayNeedsASuccessor() {
        assertThat(appoint("innehavare", "2027-01-01", "2027-06-30"))
                .hasStatus(422)
                .bodyText()
                .contains("utan koordinator från och med 2027-07-01");
        assertThat(jdbc.sql("select count(*) from holding where account_id = ?")
                        .param(second)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void herAbsenceTakesADeputyAllTheTime() {
        assertThat(absent("2026-12-01", "2026-12-31")).hasStatus(422).bodyText().contains("från och med 2026-12-01");
        assertThat(appoint("ersattare", "2026-12-01", "2026-12-15")).hasStatus(303);
        assertThat(absent("2026-12-01", "2026-12-31")).hasStatus(422).bodyText().contains("från och med 2026-12-16");
        assertThat(absent("2026-12-01", "2026-12-15")).hasStatus(303);
        var deputy = jdbc.sql("select id from holding where account_id = ?")
                .param(second)
                .query(Long.class)
                .single();
        assertThat(end(deputy, "2026-12-10")).hasStatus(422).bodyText().contains("från och med 2026-12-11");
    }

    @Test
    void herPositionAndHerUnitAreNotClosed() {
        assertThat(browser.form(office + "/befattningar/" + position + "/avslut")
                        .fill("lastDay", "2026-12-31")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("utan koordinator");
        assertThat(browser.form(office + "/avslut")
                        .fill("lastDay", "2026-12-31")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("utan koordinator");
    }

    @Test
    void herAccountIsNotLocked() {
        var account = accounts.byUsername("koordinator").orElseThrow().getId();
        var administrator = browser.as("administrator");
        assertThat(administrator
                        .form("/administration/konton/" + account + "/las")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("utan koordinator från och med 2026-11-23");
    }

    @Test
    void ofTwoWhoAreRemovedAtOnceOneStays() throws Exception {
        var other = secondCoordinator();
        var mine = browser.form(office + "/innehav/" + only + "/avslut").fill("lastDay", "2026-12-31");
        var answer = whileUncommitted(
                () -> appointments.end(other.getPosition().getUnit().getId(), other.getId(), lastDay(other)), mine);
        assertThat(answer).hasStatus(422).bodyText().contains("utan koordinator från och med 2027-01-01");
    }

    @Test
    void whoIsLockedWhileTheOtherIsRemovedStays() throws Exception {
        var other = secondCoordinator();
        var locking = browser.as("administrator").form("/administration/konton/" + second + "/las");
        var form = new EndForm(LocalDate.of(2026, 12, 31), units.get(unit).getVersion());
        var answer = whileUncommitted(() -> appointments.end(unit, only, form), locking);
        assertThat(answer).hasStatus(422).bodyText().contains("utan koordinator");
        assertThat(other.getPeriod().validTo()).isNull();
    }

    @Test
    void theAdministratorAppointsTheFirstOneAndNoOther() {
        var administrator = browser.as("administrator");
        assertThat(administrator.get("/administration/koordinator")).bodyText().contains("Det finns en koordinator");
        assertThat(administrator
                        .crafted("/administration/koordinator")
                        .fill("accountId", second)
                        .fill("validFrom", "2026-11-23")
                        .fill("version", 0)
                        .send())
                .hasStatus(422);

        jdbc.sql("update holding set valid_to = '2026-10-31' where id = ?")
                .param(only)
                .update();
        assertThat(administrator
                        .form("/administration/koordinator")
                        .fill("accountId", second)
                        .fill("validFrom", "2026-11-23")
                        .send())
                .hasStatus(303);
        assertThat(browser.as("koordinator2").get("/forvaltningar/ny")).hasStatusOk();
        assertThat(browser.get("/administration/koordinator")).hasStatus(403);
    }

    Holding secondCoordinator() {
        var department = units.departments().stream()
                .filter(other -> !other.getId().equals(unit))
                .findFirst()
                .orElseThrow();
        var existing = jdbc.sql("select id from position where unit_id = ? and kind = 'COORDINATOR'")
                .param(department.getId())
                .query(Long.class)
                .list();
        if (existing.isEmpty())
            browser.form("/forvaltningar/" + department.getId() + "/befattningar/ny")
                    .fill("kind", "COORDINATOR")
                    .fill("title", "Biträdande koordinator")
                    .fill("validFrom", "2026-01-01")
                    .send();
        var place = jdbc.sql("select id from position where unit_id = ? and kind = 'COORDINATOR'")
                .param(department.getId())
                .query(Long.class)
                .single();
        return appointments.appoint(place, second, Holding.Kind.HOLDER, new Period(LocalDate.of(2026, 11, 1), null));
    }

    EndForm lastDay(Holding holding) {
        var version = units.get(holding.getPosition().getUnit().getId()).getVersion();
        return new EndForm(LocalDate.of(2026, 12, 31), version);
    }

    MvcTestResult end(Long holding, String lastDay) {
        return browser.form(office + "/innehav/" + holding + "/avslut")
                .fill("lastDay", lastDay)
                .send();
    }

    MvcTestResult absent(String from, String to) {
        return browser.form(office + "/innehav/" + only + "/franvaro")
                .fill("validFrom", from)
                .fill("validTo", to)
                .send();
    }

    MvcTestResult appoint(String as, String from, String to) {
        return browser.form(office + "/befattningar/" + position + "/" + as)
                .fill("accountId", second)
                .fill("validFrom", from)
                .fill("validTo", to)
                .send();
    }

    MvcTestResult whileUncommitted(Runnable first, Browser.Form second) throws Exception {
        var executor = Executors.newSingleThreadExecutor();
        try {
            Future<MvcTestResult> answer = transaction.execute(t -> {
                first.run();
                entities.flush();
                var sending = executor.submit(second::send);
                while (!someoneWaits()) Thread.onSpinWait();
                return sending;
            });
            return answer.get();
        } finally {
            executor.shutdown();
        }
    }

    boolean someoneWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
