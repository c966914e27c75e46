package se.huddinge.samverkan.reporting.locked;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.reporting.locked.ReportDesk.address;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.TestWorld;
import se.huddinge.samverkan.activity.ManyActivities;
import se.huddinge.samverkan.figures.CatchUp;

/**
 * The program is killed while it locks: it never happened, and she does it again where the program still runs. In the world
 * of those that measure, long before their years.
 */
@SpringBootTest(properties = {"spring.main.banner-mode=off", "samverkan.figures.first=1h"})
@AutoConfigureMockMvc
@Import({TestWorld.class, Browser.class})
@Timeout(600)
class LockingKilledIT {
    static final int MANY = 4_000;

    /** How far it has come: numbers are taken for good, by what never happened as well. */
    enum Moment {
        ROWS_ARE_WRITTEN("reporting_row", 1),
        THE_FOURTH_FILE_IS_MADE("reporting_file", 3);

        private final String table;
        private final int taken;

        Moment(String table, int taken) {
            this.table = table;
            this.taken = taken;
        }
    }

    @TempDir
    Path disk;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @Autowired
    Versions versions;

    @Autowired
    CatchUp catchUp;

    Long round;

    @BeforeEach
    void aYearWithMuchDone() {
        new ManyActivities(jdbc).upTo(MANY);
        jdbc.sql("update activity set held_on = date '2010-01-01' + (id % 320)::int")
                .update();
        catchUp.run();
        round = new ReportDesk(browser, jdbc).round("Redovisning " + Mark.next(), "2010-01-01", "2010-12-31");
    }

    @AfterEach
    void clear() {
        jdbc.sql("truncate activity, figures_activity, figures_sum cascade").update();
    }

    @ParameterizedTest
    @EnumSource
    void killedItNeverHappenedAndSheDoesItAgainWhereTheProgramRuns(Moment moment) throws Exception {
        try (var node = new OtherNode(database, disk)) {
            node.signIn("koordinator");
            var form = node.form(address(round) + "/rapport/lasning");
            var before = everything();
            var number = lastNumber(moment);
            var answer = node.send(form);
            node.until(moment.name(), () -> lastNumber(moment) >= number + moment.taken);
            var writing = writing(moment.table);
            node.kill();
            assertThat(writing).hasSize(1);
            assertThat(answer)
                    .failsWithin(OtherNode.LONGEST)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(IOException.class);
            untilTheDatabaseHasNoticed();

            assertThat(everything()).isEqualTo(before);
            assertThat(locksOf(writing)).isEmpty();
            assertThat(text(address(round) + "/rapport")).contains("Ingen version är låst än");

            var again = browser.with(node.session()).crafted(form.action());
            form.fields().forEach(again::fill);
            assertThat(again.send()).hasRedirectedUrl(address(round) + "/rapport/1");
            new Wholeness(browser, jdbc, versions).of(round, 1);
        }
    }

    long lastNumber(Moment moment) {
        return jdbc.sql("select coalesce(pg_sequence_last_value(cast(pg_get_serial_sequence(?, 'id') as regclass)), 0)")
                .param(moment.table)
                .query(Long.class)
                .single();
    }

    /** The database's processes that work for the other and have not come to an end with what they write there. */
    List<Integer> writing(String table) {
        return jdbc.sql("""
                        select pid from pg_locks join pg_stat_activity using (pid) where application_name = ?
                            and relation = cast(? as regclass) and mode = 'RowExclusiveLock' and granted""").params(OtherNode.NAME, table).query(Integer.class).list();
    }

    long connections() {
        return jdbc.sql("select count(*) from pg_stat_activity where application_name = ?")
                .param(OtherNode.NAME)
                .query(Long.class)
                .single();
    }

    void untilTheDatabaseHasNoticed() {
        var begun = System.nanoTime();
        while (connections() > 0)
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(OtherNode.LONGEST);
    }

    List<String> locksOf(List<Integer> processes) {
        return jdbc.sql("select lock::text from pg_locks lock where pid in (:processes)")
                .param("processes", processes)
                .query(String.class)
                .list();
    }

    /** The round as it is, and how many rows there are in each table; sessions come and go. */
    Map<String, String> everything() {
        var all = jdbc.sql("""
                        select table_name, xpath('//rows/text()', query_to_xml(
                            'select count(*) as rows from ' || quote_ident(table_name), false, true, ''))::text
                        from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name not like 'spring_session%'""").query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(all).containsKeys("reporting_version", "reporting_row", "reporting_file", "document_chunk");
        all.put(
                "the round",
                jdbc.sql("select round::text from reporting_round round where id = ?")
                        .param(round)
                        .query(String.class)
                        .single());
        return all;
    }

    String text(String address) {
        return Jsoup.parse(Browser.html(browser.get(address))).select("main").text();
    }
}
