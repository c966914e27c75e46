package se.huddinge.samverkan.reporting.locked;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.reporting.locked.ReportDesk.address;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;

/** A report is locked whole or not at all: beside those who save, and whatever breaks halfway. */
@PageTest
@Timeout(120)
class LockingTest {
    static final Executor APART = work -> new Thread(work).start();

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Versions versions;

    @Autowired
    TransactionTemplate transactions;

    ReportDesk desk;
    Browser her;
    Long round;
    String report;
    String done = Desk.title();
    String second = Desk.title();

    @BeforeEach
    void aRoundWithSomethingDone() {
        desk = new ReportDesk(browser, jdbc);
        her = browser.as("kontaktperson");
        entry(done).send();
        round = desk.round();
        report = address(round) + "/rapport";
        desk.write(round, "Före");
    }

    /** The status updates of others are not asked for while a round is open. */
    @AfterEach
    void closeWhatIsOpen() {
        jdbc.sql("update reporting_round set status = 'COMPILED', compiled_on = '2026-11-23' where status = 'OPEN'")
                .update();
    }

    Browser.Form entry(String title) {
        return new Desk(her, jdbc)
                .entry("Gästföreläsning", title, Desk.KTH)
                .fill("heldOn", "2007-05-14")
                .fill("people", 17);
    }

    /**
     * Each form is sent by somebody of her own. While nobody may write in the table they come as far as that and wait there;
     * when the work is done they go on.
     */
    List<MvcTestResult> heldAt(String table, Runnable meanwhile, Browser.Form... forms) {
        var sending = transactions.execute(status -> {
            jdbc.sql("lock table " + table + " in share mode").update();
            var sent = Stream.of(forms)
                    .map(form -> CompletableFuture.supplyAsync(form::send, APART))
                    .toList();
            while (waiting(table).size() < forms.length && sent.stream().noneMatch(CompletableFuture::isDone))
                Thread.onSpinWait();
            assertThat(waiting(table)).hasSizeGreaterThanOrEqualTo(forms.length);
            CompletableFuture.runAsync(meanwhile, APART).join();
            return sent;
        });
        return sending.stream().map(CompletableFuture::join).toList();
    }

    /** The database's processes that wait to write in it. */
    List<Integer> waiting(String table) {
        return jdbc.sql("select pid from pg_locks where not granted and relation = cast(? as regclass)")
                .param(table)
                .query(Integer.class)
                .list();
    }

    void isWhole(int number) throws IOException {
        new Wholeness(browser, jdbc, versions).of(round, number);
    }

    String text(String address) {
        var page = browser.get(address);
        assertThat(page).hasStatusOk();
        return Jsoup.parse(Browser.html(page)).select("main").text();
    }

    @Test
    void whatIsSavedMeanwhileIsInTheNextReportAndNotInThis() throws Exception {
        var schools = new Desk(browser, jdbc).unit(Desk.SCHOOLS);
        var contribution = address(round) + "/bidrag/" + schools;
        jdbc.sql("insert into reporting_contribution (round_id, unit_id, status) values (?, ?, 'NOT_STARTED')")
                .params(round, schools)
                .update();
        var activity = "/aktiviteter/" + new Desk(browser, jdbc).activity(done);
        var later = new ArrayList<MvcTestResult>();
        var locked = heldAt(
                "reporting_version",
                () -> {
                    later.add(entry(second).send());
                    later.add(
                            her.form(activity + "/redigera").fill("people", 99).send());
                    desk.write(round, "Efter");
                    later.add(browser.form(address(round) + "/ateroppning")
                            .fill("reason", "Mer har kommit")
                            .send());
                    later.add(her.form(contribution + "/redigera")
                            .fill("text", "Ur bidraget " + second)
                            .fill("agreedWith", "Eva Chef")
                            .fill("agreedOn", "2026-11-20")
                            .under("/inlamning")
                            .send());
                    later.add(browser.form(contribution + "/klart").send());
                },
                desk.locking(round));
        assertThat(later).hasSize(5).allSatisfy(saved -> assertThat(saved).hasStatus(303));
        assertThat(locked.get(0)).hasRedirectedUrl(report + "/1");
        isWhole(1);
        assertThat(desk.rows(round, 1)).contains(done).doesNotContain(second);
        assertThat(text(report + "/1"))
                .contains("Före", Desk.SCHOOLS + " Utan bidrag")
                .doesNotContain("Efter", second);

        assertThat(browser.form(address(round) + "/stangning").send()).hasStatus(303);
        assertThat(desk.locking(round).fill("reason", "Mer har kommit").send()).hasRedirectedUrl(report + "/2");
        isWhole(2);
        assertThat(desk.rows(round, 2)).contains(done, second);
        assertThat(text(report + "/2"))
                .contains("Efter", "Ur bidraget " + second)
                .doesNotContain(Desk.SCHOOLS + " Utan bidrag");
    }

    /** The activity is written, the figures of it not yet: none of it is seen. */
    @Test
    void whatIsBeingSavedComesLateAndIsToldSo() throws Exception {
        var saved = heldAt(
                "figures_activity",
                () -> assertThat(desk.locking(round).send()).hasRedirectedUrl(report + "/1"),
                entry(second));
        assertThat(saved.get(0)).hasStatus(303);
        isWhole(1);
        assertThat(desk.rows(round, 1)).contains(done).doesNotContain(second);
        var next = desk.round("Nästa " + Mark.next(), "2007-06-01", "2007-06-30");
        assertThat(text(address(next) + "/rapport/utkast")).contains(second + " Registrerat efter förra rapporten");
    }

    @Test
    void ofTwoWhoLockAtOnceOneDoesAndTheOtherIsToldSo() throws Exception {
        var answers = heldAt("reporting_version", () -> {}, desk.locking(round), desk.locking(round));
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(303, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 409)
                .allSatisfy(answer -> assertThat(answer).bodyText().contains("Någon annan har ändrat under tiden"));
        assertThat(versions.of(round)).hasSize(1);
        isWhole(1);
    }

    long left() {
        return jdbc.sql("""
                        select (select count(*) from reporting_version) + (select count(*) from reporting_row)
                            + (select count(*) from reporting_file) + (select count(*) from document)
                            + (select count(*) from document_chunk)""").query(Long.class).single();
    }

    static Set<Path> onTheDisk() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("samverkan-"))
                    .collect(toSet());
        }
    }

    /** Others read documents meanwhile: what they put on the disk is soon gone. */
    static void nothingIsLitteredSince(Set<Path> before) throws IOException {
        var litter = onTheDisk();
        litter.removeAll(before);
        while (!litter.isEmpty()) litter.retainAll(onTheDisk());
    }

    /** To the database a killed program is a connection that is cut. */
    @ParameterizedTest
    @ValueSource(strings = {"reporting_version", "reporting_row", "document_chunk", "reporting_file"})
    void killedHalfwayItNeverHappenedAndIsDoneAgain(String table) throws Exception {
        var before = left();
        var files = onTheDisk();
        var form = desk.locking(round);
        var answers = heldAt(
                table,
                () -> waiting(table)
                        .forEach(process -> jdbc.sql("select pg_terminate_backend(?)")
                                .param(process)
                                .query(Boolean.class)
                                .single()),
                form);
        assertThat(answers.get(0)).hasStatus(503);
        assertThat(left()).isEqualTo(before);
        nothingIsLitteredSince(files);
        assertThat(text(report)).contains("Ingen version är låst än");
        assertThat(form.send()).hasRedirectedUrl(report + "/1");
        isWhole(1);
    }

    @Test
    void whenTheThirdFileFindsNoRoomNothingIsKept() throws Exception {
        var before = left();
        var files = onTheDisk();
        jdbc.sql("""
                        create function no_room() returns trigger language plpgsql as $$
                        begin raise exception 'no room' using errcode = 'disk_full'; end $$""").update();
        jdbc.sql("""
                        create trigger no_room before insert on reporting_file for each row when (new.kind = 'WORD')
                            execute function no_room()""").update();
        var form = desk.locking(round);
        try {
            assertThat(form.send()).failure().rootCause().hasMessageContaining("no room");
            assertThat(left()).isEqualTo(before);
            nothingIsLitteredSince(files);
        } finally {
            jdbc.sql("drop function no_room cascade").update();
        }
        assertThat(form.send()).hasRedirectedUrl(report + "/1");
        isWhole(1);
    }
}
