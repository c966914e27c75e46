package se.huddinge.samverkan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.watch.reminder.Reminding;

/** Two thousand agreements and twenty thousand things that are due, in a world of their own. */
@SpringBootTest(
        properties = {"spring.mail.host=localhost", "samverkan.mail.interval=PT24H", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class})
class WatchLoadIT {
    static final Logger LOG = LoggerFactory.getLogger(WatchLoadIT.class);
    static final int TIMES = 11;

    /** Five seconds on two cores that have nothing else to do; others run beside this. */
    static final long MOST = 15_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reminding reminding;

    @Autowired
    Dues dues;

    @Autowired
    Browser browser;

    @Test
    void aMorningIsSwiftHoweverMuchIsDue() {
        fill();
        var morning = LocalDate.parse("2026-11-23");
        var due = dues.of(morning).size();
        assertThat(due).isGreaterThanOrEqualTo(20_000);
        var begun = System.nanoTime();
        reminding.tellAll(morning);
        var took = (System.nanoTime() - begun) / 1_000_000;
        var told = jdbc.sql("select count(*) from watch_reminder")
                .query(Long.class)
                .single();
        begun = System.nanoTime();
        reminding.tellAll(morning.plusDays(1));
        var again = (System.nanoTime() - begun) / 1_000_000;
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("koordinator", null, java.util.List.of()));
        var badge = median(() -> dues.near(7, 100));
        SecurityContextHolder.clearContext();
        var list = median(() -> browser.get("/att-gora?whose=ALL"));
        LOG.warn(
                "{} due, {} told: {} ms the first morning, {} ms the next; the menu's number {} µs, the list {} µs",
                due,
                told,
                took,
                again,
                badge,
                list);
        assertThat(told).isGreaterThan(10_000);
        assertThat(took).isLessThan(MOST);
        assertThat(again).isLessThan(MOST);
    }

    private long median(Runnable work) {
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) work.run();
        for (int i = 0; i < TIMES; i++) {
            var begun = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - begun) / 1_000;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    /** Half of the agreements renew themselves, with the periods and notice days of sixty years; eight promises in each. */
    void fill() {
        jdbc.sql("""
                insert into agreement (submission_id, title, status, visibility, term_kind, term_first_day, term_last_day,
                    renewal_kind, renewal_months, notice_counting, notice_amount, notice_unit, owner_id, judged_on)
                select gen_random_uuid(), 'Mätning ' || n, 'SIGNED', 'OPEN', 'FIXED', '2024-01-01', date '2026-12-01' + n % 700,
                    case n % 2 when 0 then 'NONE' else 'AUTOMATIC' end, case n % 2 when 1 then 12 end,
                    case n % 2 when 0 then 'NONE' else 'END_OF_PERIOD' end, case n % 2 when 1 then 3 end,
                    case n % 2 when 1 then 'MONTHS' end,
                    (array(select id from unit where kind = 'DEPARTMENT' order by id))[1 + n % 6], '2026-11-23'
                from generate_series(1, 2000) n""").update();
        jdbc.sql("""
                insert into agreement_period (agreement_id, ordinal, valid_from, valid_to)
                select id, n, case n when 0 then term_first_day else term_last_day + 1 + (n - 1) * 365 end, term_last_day + n * 365
                from agreement, generate_series(0, 60) n where n = 0 or renewal_kind = 'AUTOMATIC'""").update();
        jdbc.sql("""
                insert into agreement_notice_day (agreement_id, ordinal, day, ends_on)
                select id, n, term_last_day + n * 365 - 92, term_last_day + n * 365
                from agreement, generate_series(0, 60) n where renewal_kind = 'AUTOMATIC'""").update();
        jdbc.sql("""
                insert into agreement_party (submission_id, agreement_id, academy_id)
                select gen_random_uuid(), id, (array(select id from academy order by id))[1 + id % 40] from agreement""").update();
        jdbc.sql("""
                insert into agreement_obligation (id, submission_id, agreement_id, party_id, what, due, progress)
                select nextval('agreement_line_id'), gen_random_uuid(), p.agreement_id, p.id, 'Åtagande ' || n,
                    date '2026-10-15' + (p.id * n)::int % 60, 'NOT_STARTED'
                from agreement_party p, generate_series(1, 9) n""").update();
        jdbc.sql("vacuum analyze").update();
    }
}
