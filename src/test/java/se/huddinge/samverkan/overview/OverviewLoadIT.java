package se.huddinge.samverkan.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
import se.huddinge.samverkan.Processor;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.activity.ManyActivities;
import se.huddinge.samverkan.figures.CatchUp;

/**
 * The overview beside the agreement list, in a world of their own; {@code -Dload.activities=1000000} for the large one.
 */
@SpringBootTest(properties = {"spring.main.banner-mode=off", "samverkan.figures.first=1h"})
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class})
class OverviewLoadIT {
    static final Logger LOG = LoggerFactory.getLogger(OverviewLoadIT.class);
    static final int ACTIVITIES = Integer.getInteger("load.activities", 20_000);
    static final int WARM_UP = Integer.getInteger("load.warm-up", 60);
    static final int ROUNDS = 5;
    static final int TIMES = 40;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @Autowired
    CatchUp catchUp;

    @AfterEach
    void clear() {
        jdbc.sql("truncate activity, agreement, figures_activity, figures_sum cascade")
                .update();
    }

    @Test
    void itCostsAtMostTwiceWhatAListCosts() {
        agreements();
        new ManyActivities(jdbc).upTo(ACTIVITIES);
        var begun = System.nanoTime();
        catchUp.run();
        LOG.warn("{} activities counted in {} ms", ACTIVITIES, (System.nanoTime() - begun) / 1_000_000);
        assertThat(ratio("/oversikt", "/avtal")).isLessThanOrEqualTo(2);
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
        for (var table : new String[] {"agreement", "agreement_period", "agreement_party"})
            jdbc.sql("analyze " + table).update();
    }

    /** Of the processor time that a request costs, the middle of some rounds, in turns: the machine may be busy. */
    private double ratio(String address, String other) {
        var manager = browser.signedIn("ledning");
        repeat(manager, address, WARM_UP);
        repeat(manager, other, WARM_UP);
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var one = cost(manager, address);
            var two = cost(manager, other);
            LOG.warn("{}: {} µs, {}: {} µs with {} activities", address, one, other, two, ACTIVITIES);
            ratios[round] = (double) one / two;
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    private long cost(Browser reader, String address) {
        return new Processor(jdbc).during(() -> repeat(reader, address, TIMES)).toNanos() / TIMES / 1_000;
    }

    private static void repeat(Browser reader, String address, int times) {
        for (int n = 0; n < times; n++) assertThat(reader.get(address)).hasStatusOk();
    }
}
