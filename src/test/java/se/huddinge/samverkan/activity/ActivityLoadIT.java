package se.huddinge.samverkan.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
import se.huddinge.samverkan.TestWorld;

/** The list and the start page from ten thousand activities to a hundred thousand, in a world of their own. */
@SpringBootTest(properties = "spring.main.banner-mode=off")
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class})
class ActivityLoadIT {
    static final Logger LOG = LoggerFactory.getLogger(ActivityLoadIT.class);
    static final int WARM_UP = 10;
    static final int TIMES = 11;

    /** What is read row by row is ten times slower; a busy machine alone can double a time. */
    static final int MOST_TIMES_SLOWER = 5;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @AfterEach
    void clear() {
        jdbc.sql("truncate activity cascade").update();
    }

    @Test
    void growingTenfoldTheyStaySwift() {
        var many = new ManyActivities(jdbc);
        many.upTo(10_000);
        var small = measured();
        many.upTo(100_000);
        var large = measured();
        small.forEach((address, time) ->
                LOG.warn("{}: {} µs at 10 000, {} µs at 100 000", address, time, large.get(address)));
        assertThat(small)
                .allSatisfy((address, time) ->
                        assertThat(large.get(address)).as(address).isLessThanOrEqualTo(time * MOST_TIMES_SLOWER));
    }

    private Map<String, Long> measured() {
        var unit = jdbc.sql("select id from unit where name_sv = ?")
                .param(Desk.SCHOOLS)
                .query(Long.class)
                .single();
        var found = new LinkedHashMap<String, Long>();
        for (var address : new String[] {
            "/aktiviteter",
            "/aktiviteter?unit=" + unit,
            "/aktiviteter?text=99",
            "/aktiviteter?text=991",
            "/aktiviteter?text=tekniska",
            "/aktiviteter?academy=1&from=2025-01-01",
            "/aktiviteter?sort=UNIT",
            "/aktiviteter?sort=KIND",
            "/aktiviteter?sort=TITLE",
            "/aktiviteter?sort=PEOPLE&order=DESC",
            "/min-forvaltning"
        }) found.put(address, median(address));
        return found;
    }

    private long median(String address) {
        var her = browser.as("kontaktperson");
        for (int i = 0; i < WARM_UP; i++) her.get(address);
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var begun = System.nanoTime();
            assertThat(her.get(address)).hasStatusOk();
            times[i] = (System.nanoTime() - begun) / 1_000;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
