package se.huddinge.samverkan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
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
import se.huddinge.samverkan.activity.ManyActivities;

/** The search among a hundred thousand activities beside the list of agreements, in a world of their own. */
@SpringBootTest(properties = "spring.main.banner-mode=off")
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class})
class SearchLoadIT {
    static final Logger LOG = LoggerFactory.getLogger(SearchLoadIT.class);
    static final String LIST = "/avtal";
    static final int WARM_UP = 15;
    static final int TIMES = 21;
    static final int MOST_TIMES_THE_LIST = 3;

    /** A rare word, names, folded letters, a synonym, a slip of the pen, nothing at all, and a word that every activity has. */
    static final String[] QUESTIONS = {
        "99123", "karolinska", "kungliga tekniska högskolan", "sodertorn", "vfu", "karolinksa", "zzxxqq", "mätning"
    };

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @AfterEach
    void clear() {
        jdbc.sql("truncate activity cascade").update();
    }

    @Test
    void whoSearchesWaitsAtMostThreeTimesAsLongAsForAList() {
        new ManyActivities(jdbc).upTo(100_000);
        var measured = measured();
        measured.forEach((question, times) -> LOG.warn("{}: {} µs", question, median(times)));
        var search = measured.entrySet().stream()
                .filter(question -> !question.getKey().equals(LIST))
                .flatMapToLong(question -> Arrays.stream(question.getValue()))
                .toArray();
        LOG.warn("search: {} µs, {}: {} µs", median(search), LIST, median(measured.get(LIST)));
        assertThat(median(search)).isLessThanOrEqualTo(MOST_TIMES_THE_LIST * median(measured.get(LIST)));
    }

    /** In turn, so that whatever else the machine does falls on all of them. */
    private Map<String, long[]> measured() {
        var times = new LinkedHashMap<String, long[]>();
        times.put(LIST, new long[TIMES]);
        for (var question : QUESTIONS) times.put(question, new long[TIMES]);
        for (int i = -WARM_UP; i < TIMES; i++) {
            for (var question : times.entrySet()) {
                var time = time(question.getKey());
                if (i >= 0) question.getValue()[i] = time;
            }
        }
        return times;
    }

    private long time(String question) {
        var reader = browser.as("ledning");
        var begun = System.nanoTime();
        var answer = question.equals(LIST) ? reader.get(LIST) : reader.ask("/sok", "q", question);
        assertThat(answer).hasStatusOk();
        return (System.nanoTime() - begun) / 1_000;
    }

    private static long median(long[] times) {
        return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }
}
