package se.huddinge.samverkan.reporting.locked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.LiveObjects;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.Processor;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.activity.ManyActivities;
import se.huddinge.samverkan.figures.CatchUp;

/** The annual report over twenty thousand activities, as many the year before, in a world of their own. */
@SpringBootTest(properties = {"spring.main.banner-mode=off", "samverkan.figures.first=1h"})
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class})
class ReportLoadIT {
    static final Logger LOG = LoggerFactory.getLogger(ReportLoadIT.class);
    static final int MANY = Integer.getInteger("load.activities", 20_000);

    /** Of processor time: others run beside this. */
    static final Duration MOST = Duration.ofSeconds(10);

    /** Of one class, ours or the driver's: some fetches of 500, for what was read since the last collection counts; all are 43,425. */
    static final long MOST_HELD = 20_000;

    static final Pattern ROWS = Pattern.compile("(se\\.huddinge|org\\.postgresql)\\..*");

    static final Duration BETWEEN = Duration.ofMillis(200);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @Autowired
    CatchUp catchUp;

    @AfterEach
    void clear() {
        jdbc.sql("truncate activity, agreement, placement, placement_term, figures_activity, figures_sum cascade")
                .update();
    }

    @Test
    void itIsMadeInTenSecondsAndTakesNoMoreMemoryHoweverMuchWasDone() throws InterruptedException {
        agreements();
        placements();
        done(MANY);
        var desk = new ReportDesk(browser, jdbc);
        var last = desk.round("Förra " + Mark.next(), "2025-01-01", "2025-12-31");
        assertThat(desk.locking(last).send()).hasStatus(303);
        var round = desk.round("Verksamhetsberättelse " + Mark.next(), "2026-01-01", "2026-12-31");
        var draft = cost(
                "the draft",
                () -> assertThat(browser.get(ReportDesk.address(round) + "/rapport/utkast"))
                        .hasStatusOk());
        var locking =
                cost("locking", () -> assertThat(desk.locking(round).send()).hasStatus(303));
        LOG.warn(
                "{} rows, files of {} kB",
                jdbc.sql(
                                "select count(*) from reporting_row where version_id = (select max(id) from reporting_version)")
                        .query(Long.class)
                        .single(),
                jdbc.sql("""
                                select string_agg(f.kind || ' ' || d.size / 1024, ', ' order by f.id) from reporting_file f
                                join document d on d.id = f.document_id
                                where f.version_id = (select max(id) from reporting_version)""").query(String.class).single());
        assertThat(draft).isLessThan(MOST);
        assertThat(locking).isLessThan(MOST);
        var again = desk.locking(round).fill("reason", "Mätning");
        var held = held(() -> assertThat(again.send()).hasStatus(303));
        LOG.warn("rows held at once while it is locked: {}", held);
        assertThat(held).isLessThan(MOST_HELD);
    }

    private Duration cost(String what, Runnable work) {
        var begun = System.nanoTime();
        var cost = new Processor(jdbc).during(work);
        LOG.warn(
                "{}: {} ms, of which {} of a processor",
                what,
                (System.nanoTime() - begun) / 1_000_000,
                cost.toMillis());
        return cost;
    }

    /** The most rows that are held at once: counted some times a second meanwhile. */
    private static long held(Runnable work) throws InterruptedException {
        var most = new AtomicLong();
        var done = new CountDownLatch(1);
        var watch = new Thread(() -> {
            try {
                while (!done.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS))
                    most.accumulateAndGet(LiveObjects.mostOfAClass(ROWS), Math::max);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.start();
        try {
            work.run();
        } finally {
            done.countDown();
            watch.join();
        }
        return most.get();
    }

    /** One in twenty-three is only planned. */
    private void done(int wanted) {
        new ManyActivities(jdbc).upTo(2 * wanted * 23 / 22);
        jdbc.sql("update activity set held_on = make_date(2025 + (id % 2)::int, 1, 1) + (id / 2 % 320)::int")
                .update();
        catchUp.run();
        jdbc.sql("vacuum analyze activity, figures_activity").update();
    }

    private void agreements() {
        jdbc.sql("""
                with made as (
                    insert into agreement (submission_id, title, status, visibility, term_kind, term_first_day,
                        term_last_day, signed_on, owner_id, judged_on)
                    select gen_random_uuid(), 'Mätning ' || n, 'SIGNED', 'OPEN', 'FIXED', date '2020-01-01' + n,
                        date '2022-01-01' + 2 * n, date '2019-12-01' + n,
                        (array(select id from unit where kind = 'DEPARTMENT' order by id))[1 + n % 6], date '2020-01-01' + n
                    from generate_series(1, 2000) n returning id, term_first_day, term_last_day),
                bound as (
                    insert into agreement_period (agreement_id, ordinal, valid_from, valid_to)
                    select id, 0, term_first_day, term_last_day from made)
                insert into agreement_party (submission_id, agreement_id, academy_id)
                select gen_random_uuid(), id, (array(select id from academy order by id))[1 + id % 40] from made""").update();
        jdbc.sql("vacuum analyze agreement, agreement_period, agreement_party").update();
    }

    private void placements() {
        jdbc.sql("""
                with made as (
                    insert into placement_term (submission_id, unit_id, semester_year, semester_half, as_of, reliability)
                    select gen_random_uuid(), unit.id, year, half, make_date(year, 2, 1), 'FINAL'
                    from unit, generate_series(2024, 2026) year, (values ('SPRING'), ('AUTUMN')) term (half)
                    where unit.kind = 'DEPARTMENT' returning id)
                insert into placement (term_id, ordinal, programme, academy_id, filled)
                select id, n, 'Program ' || n, (array(select id from academy order by id))[1 + n % 40], n
                from made, generate_series(0, 39) n""").update();
        jdbc.sql("vacuum analyze placement, placement_term").update();
    }
}
