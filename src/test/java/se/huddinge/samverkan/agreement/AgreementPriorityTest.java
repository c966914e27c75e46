package se.huddinge.samverkan.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.huddinge.samverkan.agreement.Ground.CHALMERS;
import static se.huddinge.samverkan.agreement.Ground.GROWTH;
import static se.huddinge.samverkan.agreement.Ground.title;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.agreement.revision.AgreementRevision;
import se.huddinge.samverkan.agreement.revision.PurposesForm;

/** R1 in time: what leans on a priority, and what takes it away, tried from both sides and at once. */
@PageTest
class AgreementPriorityTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    @Autowired
    AgreementRevision revision;

    Ground ground;
    Long academy;
    String title = title();

    @BeforeEach
    void aPrioritisedAcademyOfOurOwn() {
        ground = new Ground(browser, jdbc);
        academy = ground.id("""
                insert into academy (name_sv, kind) values (?, 'UNIVERSITY') returning id""", "Högskolan " + Mark.next());
        jdbc.sql("insert into academy_priority (academy_id, valid_from, decision) values (?, date '2016-04-11', 'KF')")
                .param(academy)
                .update();
    }

    Browser.Form growing(String title) {
        return ground.existing(title).fill("partner", "academy-" + academy).fill("purposeIds", ground.purpose(GROWTH));
    }

    Browser.Form withdrawal(String from) {
        return browser.form("/larosaten/" + academy + "/prioritetsslut")
                .fill("from", from)
                .fill("decision", "KS § 1");
    }

    @Test
    void withdrawingAPriorityIsRefusedAndSaysWhichAgreementsLeanOnIt() {
        growing(title).send();
        growing(title + " två").send();
        assertThat(withdrawal("2027-01-01").send())
                .hasStatus(422)
                .bodyText()
                .contains(title, title + " två", "/avtal/" + ground.agreement(title));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-31, 2027-01-01, 303
            2026-12-31, 2026-12-31, 422
            2026-11-01, 2026-10-15, 422
            2026-11-01, 2026-11-02, 303
            """)
    void onlyWhatLivesOnTheDayStandsInTheWay(String lastDay, String from, int status) {
        growing(title).fill("termKind", "FIXED").fill("lastDay", lastDay).send();
        assertThat(withdrawal(from).send()).hasStatus(status);
    }

    @Test
    void aDraftLeansOnItToo() {
        ground.draft(title).fill("partner", "academy-" + academy).send();
        var id = ground.agreement(title);
        ground.section(id, "syften").fill("purposeIds", ground.purpose(GROWTH)).send();
        assertThat(withdrawal("2027-01-01").send()).hasStatus(422).bodyText().contains(title);
        browser.form("/avtal/" + id + "/avbrott").fill("reason", "Nej").send();
        assertThat(withdrawal("2027-01-01").send()).hasStatus(303);
    }

    @Test
    void anotherPrioritisedPartnerCarriesTheAgreement() {
        growing(title).fill("secondPartner", ground.academy(Ground.KTH)).send();
        assertThat(withdrawal("2027-01-01").send()).hasStatus(303);
    }

    @Test
    void aPriorityThatEndsBeforeTheAgreementIsNotEnough() {
        assertThat(withdrawal("2027-01-01").send()).hasStatus(303);
        assertThat(growing(title)
                        .fill("termKind", "FIXED")
                        .fill("lastDay", "2027-01-01")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("2027-01-01");
        assertThat(growing(title)
                        .fill("termKind", "FIXED")
                        .fill("lastDay", "2026-12-31")
                        .send())
                .hasStatus(303);
        assertThat(ground.section(ground.agreement(title), "tid")
                        .fill("lastDay", "2027-06-30")
                        .send())
                .hasStatus(422)
                .bodyText()
                .contains("kräver ett prioriterat lärosäte");
    }

    @Test
    void anAgreementThatHasLapsedBreaksNothing() {
        withdrawal("2026-11-01").send();
        assertThat(growing(title)
                        .fill("termKind", "FIXED")
                        .fill("lastDay", "2026-11-22")
                        .send())
                .hasStatus(303);
    }

    @Test
    void theDatabaseIsTheLastGuard() {
        growing(title).send();
        var id = ground.agreement(title);
        refusedByTheDatabase("update agreement_party set academy_id = "
                + ground.academy(CHALMERS).substring(8) + " where academy_id is not null and agreement_id = " + id);
        refusedByTheDatabase("delete from agreement_party where agreement_id = " + id);
        refusedByTheDatabase("update academy_priority set valid_to = date '2027-01-01' where academy_id = " + academy);
        refusedByTheDatabase("delete from academy_priority where academy_id = " + academy);
        ground.existing(title + " annat")
                .fill("partner", ground.academy(CHALMERS))
                .fill("reason", "OTHER")
                .fill("reasonText", "x")
                .send();
        refusedByTheDatabase("insert into agreement_purpose values (" + ground.agreement(title + " annat") + ", "
                + ground.purpose(GROWTH) + ")");
    }

    private void refusedByTheDatabase(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update())
                .withMessageContaining("requires a prioritised academy");
    }

    @Test
    void aWithdrawalWaitsForAPurposeAndIsThenRefused() throws Exception {
        ground.existing(title).fill("partner", "academy-" + academy).send();
        var id = ground.agreement(title);
        var form = new PurposesForm(Set.of(ground.purpose(GROWTH)), null, null, null, null, 0L);
        var answer = whileUncommitted(() -> revision.revise(id, form), withdrawal("2027-01-01"));
        assertThat(answer).hasStatus(422).bodyText().contains(title);
    }

    @Test
    void aPurposeWaitsForAWithdrawalAndIsThenRefused() throws Exception {
        ground.existing(title).fill("partner", "academy-" + academy).send();
        var purposes = ground.section(ground.agreement(title), "syften").fill("purposeIds", ground.purpose(GROWTH));
        var answer = whileUncommitted(
                () -> {
                    jdbc.sql("select id from academy where id = ? for update")
                            .param(academy)
                            .query(Long.class)
                            .single();
                    jdbc.sql("update academy_priority set valid_to = date '2026-12-31' where academy_id = ?")
                            .param(academy)
                            .update();
                },
                purposes);
        assertThat(answer).hasStatus(422).bodyText().contains("kräver ett prioriterat lärosäte", "2027-01-01");
    }

    MvcTestResult whileUncommitted(Runnable first, Browser.Form second) throws Exception {
        var executor = Executors.newSingleThreadExecutor();
        try {
            RequestContextHolder.resetRequestAttributes();
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken("koordinator", "", List.of()));
            Future<MvcTestResult> answer = transaction.execute(t -> {
                first.run();
                entities.flush();
                var sending = executor.submit(second::send);
                while (!someoneWaits()) Thread.onSpinWait();
                return sending;
            });
            return answer.get();
        } finally {
            SecurityContextHolder.clearContext();
            executor.shutdown();
        }
    }

    boolean someoneWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
