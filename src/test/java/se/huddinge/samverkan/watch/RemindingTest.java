package se.huddinge.samverkan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.agreement.Ground;
import se.huddinge.samverkan.watch.reminder.Reminding;

/** The clock is moved from morning to morning; what was told is read afterwards. */
@WatchTest
class RemindingTest {
    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Autowired
    Mornings mornings;

    @Autowired
    Reminding reminding;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    String title = Ground.title();

    @BeforeEach
    void nobodyWasTold() {
        mornings.forget();
    }

    @AfterEach
    void nobodyIsAway() {
        mornings.forget();
        jdbc.sql("delete from absence").update();
        jdbc.sql("delete from holding where valid_from > '2026-01-01' or kind = 'DEPUTY'")
                .update();
        jdbc.sql("update holding set valid_to = null where valid_from = '2026-01-01'")
                .update();
        jdbc.sql("delete from position where kind = 'HEAD'").update();
        jdbc.sql("update watch_rule set enabled = true").update();
    }

    @Test
    void eachStepGoesOnItsMorningToWhoAnswersForItAndToTheCoordinator() {
        mornings.ending(title, "2027-06-16");
        mornings.from("2026-12-14", "2027-06-16");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly(
                        "2026-12-18 ENDING 180 kontaktperson",
                        "2026-12-18 ENDING 180 koordinator",
                        "2027-03-18 ENDING 90 kontaktperson",
                        "2027-03-18 ENDING 90 koordinator",
                        "2027-05-17 ENDING 30 kontaktperson",
                        "2027-05-17 ENDING 30 koordinator",
                        "2027-06-09 ENDING 7 kontaktperson",
                        "2027-06-09 ENDING 7 koordinator");
    }

    @Test
    void oneLetterCarriesItAllAndGoesWithTheRowsOrNotAtAll() {
        mornings.ending(title, "2027-06-16");
        mornings.on("2026-12-18");
        var letters = jdbc.sql("select body from mail_message where recipient = 'kontaktperson@kommun.example'")
                .query(String.class)
                .list();
        assertThat(letters).singleElement().asString().contains(title, "Avtalet löper ut", "16 juni 2027", "/avtal/");
        assertThat(mornings.told(title)).allMatch(Mornings.Told::mailed);
    }

    @Test
    void nothingGoesBeforeTheHourOrOnASaturdayAndOnceOnlyHoweverOftenItIsTried() {
        mornings.ending(title, "2027-06-16");
        reminding.at(LocalDateTime.parse("2026-12-18T06:59"));
        reminding.at(LocalDateTime.parse("2026-12-19T08:00"));
        assertThat(mornings.told(title)).isEmpty();
        for (int n = 0; n < 3; n++) reminding.at(LocalDateTime.parse("2026-12-18T07:0" + n));
        jdbc.sql("delete from watch_morning").update();
        jdbc.sql("delete from watch_letter").update();
        mornings.on("2026-12-18");
        assertThat(mornings.told(title, "ENDING")).hasSize(2);
    }

    @Test
    void aPublicHolidayIsASundayWhateverDayOfTheWeekItIs() {
        mornings.ending(title, "2027-06-30");
        mornings.from("2026-12-28", "2027-01-08");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2026-12-30 ENDING 180 kontaktperson", "2026-12-30 ENDING 180 koordinator");
        mornings.forget();
        mornings.from("2026-12-31", "2027-01-04");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2027-01-04 ENDING 180 kontaktperson late", "2027-01-04 ENDING 180 koordinator late");
    }

    @Test
    void whatAnOutageMissedGoesOnceMarkedLate() {
        mornings.ending(title, "2027-06-16");
        mornings.on("2027-06-08");
        mornings.forget();
        mornings.on("2027-06-14");
        mornings.on("2027-06-15");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2027-06-14 ENDING 7 kontaktperson late", "2027-06-14 ENDING 7 koordinator late");
        assertThat(mornings.told(title))
                .filteredOn(told -> told.kind().endsWith("ENDING"))
                .allMatch(told -> told.passedOver() == 3);
        assertThat(jdbc.sql("select body from mail_message where recipient = 'koordinator@kommun.example' order by id")
                        .query(String.class)
                        .list()
                        .get(0))
                .contains("(påminnelsen skulle ha gått 9 juni 2027)");
    }

    @Test
    void twoNodesAtTheSameTimeTellOnce() throws Exception {
        mornings.ending(title, "2027-06-16");
        var nodes = Executors.newFixedThreadPool(4);
        var start = new CountDownLatch(1);
        try {
            var running = List.of(1, 2, 3, 4).stream()
                    .map(node -> nodes.submit(() -> {
                        start.await();
                        reminding.tellAll(java.time.LocalDate.parse("2026-12-18"));
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (var node : running) node.get();
        } finally {
            nodes.shutdown();
        }
        assertThat(mornings.told(title, "ENDING")).hasSize(2);
        assertThat(jdbc.sql("select recipient, count(*) from mail_message group by recipient having count(*) > 1")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void theNightsWithoutAndWithTwoOfAnHourAreMorningsAsAnyOther() {
        mornings.ending(title, "2028-09-22");
        for (var night : new String[] {"2028-03-25T20:00:00+01:00", "2028-10-28T20:00:00+02:00"})
            for (int quarter = 0; quarter < 4 * 48; quarter++)
                reminding.at(ZonedDateTime.parse(night)
                        .plusMinutes(15L * quarter)
                        .withZoneSameInstant(STOCKHOLM)
                        .toLocalDateTime());
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2028-03-27 ENDING 180 kontaktperson late", "2028-03-27 ENDING 180 koordinator late");
        assertThat(mornings.told(title, "LAPSED"))
                .containsExactly("2028-10-30 LAPSED -28 kontaktperson late", "2028-10-30 LAPSED -28 koordinator late");
    }

    @Test
    void theTwentyNinthOfFebruaryIsADay() {
        mornings.timed(title, "2028-02-29", "AUTOMATIC", 12, 1);
        mornings.on("2027-12-20");
        mornings.from("2027-12-30", "2028-01-03");
        mornings.from("2028-01-21", "2028-01-25");
        mornings.from("2028-02-28", "2028-03-02");
        assertThat(mornings.told(title, "NOTICE"))
                .containsExactly(
                        "2027-12-20 NOTICE 90 kontaktperson late",
                        "2027-12-20 NOTICE 90 koordinator late",
                        "2027-12-30 NOTICE 30 kontaktperson",
                        "2027-12-30 NOTICE 30 koordinator",
                        "2028-01-24 NOTICE 7 kontaktperson",
                        "2028-01-24 NOTICE 7 koordinator");
        assertThat(mornings.told(title, "RENEWED"))
                .containsExactly("2028-03-01 RENEWED 0 kontaktperson", "2028-03-01 RENEWED 0 koordinator");
    }

    @Test
    void whoHasLeftIsNotToldButHerSuccessorThenTheCoordinatorThenTheHead() {
        mornings.ending(title, "2027-06-16");
        jdbc.sql("update holding set valid_to = '2026-12-15' where account_id = " + account("kontaktperson"))
                .update();
        hold("kontaktperson2", "HOLDER", "2026-12-16", "CONTACT_PERSON");
        mornings.on("2026-12-18");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2026-12-18 ENDING 180 kontaktperson2", "2026-12-18 ENDING 180 koordinator");
        jdbc.sql("update holding set valid_to = '2027-01-15' where valid_from = '2026-12-16'")
                .update();
        mornings.on("2027-03-18");
        assertThat(mornings.told(title, "ENDING"))
                .contains("2027-03-18 ENDING 90 koordinator")
                .hasSize(3);
        jdbc.sql("update holding set valid_to = '2027-04-15' where account_id = " + account("koordinator"))
                .update();
        head("ledning");
        mornings.on("2027-05-17");
        assertThat(mornings.told(title, "ENDING"))
                .contains("2027-05-17 ENDING 30 ledning")
                .hasSize(4);
    }

    @Test
    void aDeputyIsToldWhileTheHolderIsAwayAndNobodyTwice() {
        mornings.ending(title, "2027-06-16");
        hold("kontaktperson2", "DEPUTY", "2026-02-01", "CONTACT_PERSON");
        jdbc.sql("""
                insert into absence (submission_id, holding_id, valid_from, valid_to)
                select gen_random_uuid(), id, '2026-12-14', '2026-12-21' from holding
                where account_id = (select id from account where username = 'kontaktperson')""").update();
        mornings.from("2026-12-18", "2026-12-25");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2026-12-18 ENDING 180 kontaktperson2", "2026-12-18 ENDING 180 koordinator");
    }

    @Test
    void anotherEndMeansOtherRemindersAndTheOldOnesNeverCome() {
        var id = mornings.ending(title, "2027-06-16");
        mornings.on("2026-12-18");
        mornings.ground.section(id, "tid").fill("lastDay", "2027-12-31").send();
        for (var old : List.of("2027-03-18", "2027-05-17", "2027-06-09")) mornings.on(old);
        mornings.from("2027-06-28", "2027-07-02");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly(
                        "2026-12-18 ENDING 180 kontaktperson",
                        "2026-12-18 ENDING 180 koordinator",
                        "2027-07-02 ENDING 180 kontaktperson",
                        "2027-07-02 ENDING 180 koordinator");
    }

    @Test
    void renewalsMissedForTwoYearsAreToldOnce() {
        mornings.timed(title, "2026-12-31", "AUTOMATIC", 12, 3);
        mornings.on("2026-12-30");
        mornings.on("2029-01-15");
        mornings.on("2029-01-16");
        assertThat(mornings.told(title, "RENEWED"))
                .containsExactly("2029-01-15 RENEWED 0 kontaktperson late", "2029-01-15 RENEWED 0 koordinator late");
        assertThat(mornings.told(title, "NOTICE")).isEmpty();
    }

    @Test
    void inSummerTheDepartmentsRestAndTheLawDoesNot() {
        mornings.ending(title, "2027-07-20");
        jdbc.sql("update watch_rule set enabled = kind in ('agreement.due.ENDING', 'activity.due.PLANNED')")
                .update();
        mornings.from("2027-07-05", "2027-08-10");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly("2027-07-05 ENDING 30 koordinator late", "2027-07-13 ENDING 7 koordinator");
    }

    @Test
    void whatFellDueInSummerGoesOnceAfterwards() {
        mornings.ending(title, "2027-09-03");
        mornings.from("2027-07-05", "2027-08-16");
        assertThat(mornings.told(title, "ENDING"))
                .containsExactly(
                        "2027-07-05 ENDING 90 koordinator late",
                        "2027-08-04 ENDING 30 koordinator",
                        "2027-08-09 ENDING 30 kontaktperson late");
    }

    @Test
    void whatHasBeenLateForLongReachesTheHead() {
        mornings.ending(title, "2027-02-01");
        head("ledning");
        jdbc.sql("update watch_rule set enabled = kind = 'agreement.due.LAPSED'")
                .update();
        mornings.from("2027-02-01", "2027-03-31");
        assertThat(mornings.told(title, "LAPSED").stream().filter(told -> told.contains("ledning")))
                .containsExactly(
                        "2027-03-03 LAPSED -30 ledning",
                        "2027-03-15 LAPSED -42 ledning",
                        "2027-03-30 LAPSED -56 ledning");
        assertThat(mornings.told(title, "LAPSED").stream().filter(told -> told.contains("kontaktperson")))
                .containsExactly(
                        "2027-02-02 LAPSED -1 kontaktperson",
                        "2027-02-15 LAPSED -14 kontaktperson",
                        "2027-03-01 LAPSED -28 kontaktperson",
                        "2027-03-15 LAPSED -42 kontaktperson",
                        "2027-03-30 LAPSED -56 kontaktperson");
    }

    @Test
    void aSecretAgreementsNameIsNotInTheLetter() {
        var id = mornings.ending(title, "2027-06-16");
        jdbc.sql("update agreement set visibility = 'SECRET', secrecy_basis = 'OSL 19:1' where id = ?")
                .param(id)
                .update();
        mornings.on("2026-12-18");
        assertThat(mornings.told(title, "ENDING")).hasSize(2);
        assertThat(jdbc.sql("select body from mail_message").query(String.class).list())
                .isNotEmpty()
                .noneMatch(body -> body.contains(title))
                .anyMatch(body -> body.contains("Ett avtal med sekretess") && body.contains("/avtal/" + id));
    }

    private String account(String username) {
        return "(select id from account where username = '%s')".formatted(username);
    }

    private void hold(String username, String kind, String from, String position) {
        jdbc.sql("""
                insert into holding (submission_id, position_id, account_id, kind, valid_from)
                select gen_random_uuid(), p.id, c.id, ?, ?::date from position p join unit u on u.id = p.unit_id, account c
                where u.name_sv = ? and p.kind = ? and c.username = ?""").params(kind, from, Ground.SCHOOLS, position, username).update();
    }

    private void head(String username) {
        jdbc.sql("""
                insert into position (submission_id, unit_id, kind, title, valid_from)
                select gen_random_uuid(), id, 'HEAD', 'Förvaltningschef', '2026-01-01' from unit where name_sv = ?""").param(Ground.SCHOOLS).update();
        hold(username, "HOLDER", "2026-02-01", "HEAD");
    }
}
