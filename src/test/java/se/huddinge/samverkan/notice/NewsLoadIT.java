package se.huddinge.samverkan.notice;

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

/** The news, the bell and the log from twenty thousand lines of history to two hundred thousand, a thousand follows each. */
@SpringBootTest(properties = "spring.main.banner-mode=off")
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class})
class NewsLoadIT {
    static final Logger LOG = LoggerFactory.getLogger(NewsLoadIT.class);
    static final int TIMES = 11;
    static final int WARM_UP = 10;

    /** Ten times as much has happened each day; a busy machine alone can double a time. */
    static final int MOST_TIMES_SLOWER = 10;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @AfterEach
    void clear() {
        jdbc.sql("delete from notice_follow").update();
        jdbc.sql("delete from agreement where title like 'Mätning %'").update();
    }

    @Test
    void growingTenfoldTheyStaySwift() {
        jdbc.sql("""
                insert into agreement (submission_id, title, status, visibility, term_kind, judged_on, owner_id)
                select gen_random_uuid(), 'Mätning ' || n, 'SIGNED', 'OPEN', 'UNTIL_FURTHER_NOTICE', date '2026-01-01',
                    (array(select id from unit where kind = 'DEPARTMENT' order by id))[1 + n % 6]
                from generate_series(1, 2000) n""").update();
        jdbc.sql("""
                insert into notice_follow (account_id, kind, record_id, follows, since)
                select account.id, 'AGREEMENT', agreement.id, true, '2026-01-01'
                from account, (select id from agreement where title like 'Mätning %' order by id limit 1000) agreement
                where username in ('kontaktperson', 'ledning')
                on conflict do nothing""").update();
        happened(20_000);
        var small = measured();
        happened(180_000);
        var large = measured();
        small.forEach((page, time) -> LOG.warn("{}: {} µs at 20 000, {} µs at 200 000", page, time, large.get(page)));
        assertThat(small)
                .allSatisfy((page, time) ->
                        assertThat(large.get(page)).as(page).isLessThanOrEqualTo(time * MOST_TIMES_SLOWER));
    }

    /** In the year before the day of the tests; every fourth line is a verb. */
    private void happened(int lines) {
        jdbc.sql("""
                insert into audit_line (happened_at, actor, subject, subject_id, action, property, value_after)
                select timestamptz '2026-11-23 08:59Z' - make_interval(mins => (n * 7919 % 525600)::int),
                    (array['koordinator', 'kontaktperson2', 'ledning2'])[1 + n % 3], 'agreement', agreement.id,
                    case when n % 4 = 0 then (array['Revised', 'PartyAdded', 'Signed', 'Extended'])[1 + n / 4 % 4] end,
                    case when n % 4 <> 0 then 'ownDnr' end, case when n % 4 <> 0 then 'KS-2026/1' end
                from generate_series(1, :lines) n
                join (select id, row_number() over (order by id) as place from agreement where title like 'Mätning %')
                    agreement on agreement.place = 1 + n * 31 % 2000""").param("lines", lines).update();
        jdbc.sql("vacuum analyze audit_line, notice_follow, agreement").update();
    }

    private Map<String, Long> measured() {
        var found = new LinkedHashMap<String, Long>();
        for (var page : new String[] {
            "ledning /tillganglighet",
            "kontaktperson /tillganglighet",
            "koordinator /tillganglighet",
            "ledning /handelser",
            "kontaktperson /handelser",
            "koordinator /handelser",
            "kontaktperson /handelser?unread=true&page=20",
            "koordinator /handelselogg",
            "kontaktperson /handelselogg",
            "koordinator /handelselogg?from=2026-01-01&who=bergström"
        }) found.put(page, median(page.split(" ")[0], page.split(" ")[1]));
        return found;
    }

    private long median(String who, String address) {
        var reader = browser.as(who);
        for (int i = 0; i < WARM_UP; i++) reader.get(address);
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            var begun = System.nanoTime();
            assertThat(reader.get(address)).hasStatusOk();
            times[i] = (System.nanoTime() - begun) / 1_000;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
