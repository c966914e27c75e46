package se.huddinge.samverkan.mail;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.mail.ScriptedSmtp.Fault;
import se.huddinge.samverkan.mail.ScriptedSmtp.Taken;

/** Against a mail server that refuses, delays, hangs and goes away. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class PostmanTest {
    static final String SECRET = "Förhandlingsläget";

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    DataSource pool;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JavaMailSenderImpl configured;

    @Autowired
    Browser browser;

    @BeforeEach
    void noLettersOfOthers() {
        jdbc.sql("delete from mail_message").update();
    }

    @Test
    void aRecipientThatDoesNotExistIsParkedAtOnceInPlainWordsAndHoldsUpNobody() {
        put("a@kommun.example");
        put("finns-inte@kommun.example");
        put("b@kommun.example");
        try (var smtp =
                server((n, recipient) -> recipient.startsWith("finns-inte") ? Fault.REFUSED_RECIPIENT : Fault.NONE)) {
            postman(smtp).deliver();
            assertThat(smtp.taken())
                    .extracting(Taken::recipient)
                    .containsExactly("a@kommun.example", "b@kommun.example");
        }
        assertThat(browser.as("administrator").get("/administration/meddelanden?state=PARKED"))
                .bodyText()
                .contains("finns-inte@kommun.example", "Adressen finns inte eller tar inte emot brev", "550 5.1.1")
                .doesNotContain(SECRET, "??");
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED_LETTER", "REFUSED_DATA"})
    void aLetterThatIsRefusedForGoodIsParkedAtOnce(Fault fault) {
        put("a@kommun.example");
        put("b@kommun.example");
        try (var smtp = server((n, recipient) -> recipient.startsWith("a") ? fault : Fault.NONE)) {
            postman(smtp).deliver();
            assertThat(smtp.taken()).extracting(Taken::recipient).containsExactly("b@kommun.example");
        }
        assertThat(state()).isEqualTo("LETTER parked after 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"GREYLISTED", "LATER_AFTER_DATA"})
    void whoIsAskedToComeLaterComesLaterAndTheOthersGoAtOnce(Fault fault) {
        put("a@kommun.example");
        put("b@kommun.example");
        try (var smtp = server((n, recipient) -> n == 1 && recipient.startsWith("a") ? fault : Fault.NONE)) {
            postman(smtp).deliver();
            assertThat(smtp.taken()).extracting(Taken::recipient).containsExactly("b@kommun.example");
            assertThat(state()).isEqualTo("LATER waits after 1");
            postman(smtp, Duration.ofSeconds(59)).deliver();
            assertThat(smtp.taken()).hasSize(1);
            postman(smtp, Duration.ofSeconds(60)).deliver();
            assertThat(smtp.taken())
                    .extracting(Taken::recipient)
                    .containsExactly("b@kommun.example", "a@kommun.example");
        }
    }

    /** Then the rest of the letters keep their tries for a better hour. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "CLOSED",
                "SILENT",
                "CLOSING",
                "BROKEN_OFF",
                "SILENT_AFTER_DATA",
                "DROPPED_AFTER_DATA",
                "REFUSED_SENDER"
            })
    void aServerThatIsNotToBeTalkedToIsLeftAloneUntilTheNextRoundAndNothingIsLost(Fault fault) {
        put("a@kommun.example");
        put("b@kommun.example");
        try (var smtp = server((n, recipient) -> n == 1 ? fault : Fault.NONE)) {
            postman(smtp).deliver();
            assertThat(smtp.conversations()).isEqualTo(1);
            assertThat(jdbc.sql("select tries from mail_message order by id")
                            .query(Integer.class)
                            .list())
                    .containsExactly(1, 0);
            postman(smtp, Duration.ofMinutes(1)).deliver();
            assertThat(smtp.taken().stream().filter(Taken::saidYes))
                    .extracting(Taken::recipient)
                    .containsExactlyInAnyOrder("a@kommun.example", "b@kommun.example");
            assertThat(smtp.taken().stream().map(Taken::messageId).distinct()).hasSize(2);
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void aYesIsAYesAlsoWhenTheServerThenGoesAway() {
        put("a@kommun.example");
        try (var smtp = server((n, recipient) -> Fault.GONE_AFTER_YES)) {
            postman(smtp).deliver();
            postman(smtp, Duration.ofDays(1)).deliver();
            assertThat(smtp.taken()).hasSize(1);
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void aServerThatIsNotThereCostsNothingButTime() {
        put("a@kommun.example");
        var gone = server((n, recipient) -> Fault.NONE);
        gone.close();
        postman(gone).deliver();
        assertThat(state()).isEqualTo("SERVER waits after 1");
    }

    @Test
    void whileAServerThinksNoConnectionOfThePoolIsHeld() throws Exception {
        put("a@kommun.example");
        try (var smtp = server((n, recipient) -> Fault.SILENT_AFTER_DATA)) {
            var round = CompletableFuture.runAsync(() -> postman(smtp).deliver());
            smtp.awaitSilence();
            var connections = pool.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            assertThat(connections.getActiveConnections()).isZero();
            round.get();
        }
        assertThat(state()).isEqualTo("SERVER waits after 1");
    }

    @Test
    void theProgramItselfWaitsForNoServerForLong() {
        assertThat(configured.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "5000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    void whatIsInOnesHandIsNotTakenByTheOther() throws Exception {
        for (int n = 0; n < 20; n++) put("r" + n + "@kommun.example");
        try (var smtp = server((n, recipient) -> Fault.NONE)) {
            var nodes = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> postman(smtp).deliver()))
                    .limit(2)
                    .toList();
            for (var node : nodes) node.get();
            assertThat(smtp.taken()).hasSize(20).doesNotHaveDuplicates();
        }
    }

    /** A real process, killed for real; the letter is in its hand for five minutes more. */
    @Test
    void aProcessKilledBetweenTheServersYesAndOursSendsTheSameLetterAgain() throws Exception {
        put("a@kommun.example");
        try (var smtp = server((n, recipient) -> Fault.NONE)) {
            var process = forked(smtp);
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(lines.lines().anyMatch(line -> line.contains(PostmanMain.SAID_YES)))
                        .isTrue();
            } finally {
                process.destroyForcibly().waitFor();
            }
            postman(smtp, Duration.ofMinutes(4)).deliver();
            assertThat(smtp.taken()).hasSize(1);
            postman(smtp, Duration.ofMinutes(5)).deliver();
            assertThat(smtp.taken()).hasSize(2).containsOnly(smtp.taken().get(0));
        }
        assertThat(waiting()).isZero();
    }

    /** Two nodes, and everything that can go wrong does, half of the time; only those that nobody can deliver are left. */
    @Test
    void ofAThousandLettersThroughAFailingServerNoneIsLost() throws Exception {
        transaction.executeWithoutResult(status -> {
            for (int n = 0; n < 990; n++) outbox.put(letter("r" + n + "@kommun.example"));
            for (int n = 0; n < 10; n++) outbox.put(letter("finns-inte" + n + "@kommun.example"));
        });
        var chance = new Random(6);
        var faults = new ArrayList<>(List.of(Fault.values()));
        faults.removeAll(List.of(
                Fault.SILENT,
                Fault.SILENT_AFTER_DATA,
                Fault.REFUSED_RECIPIENT,
                Fault.REFUSED_LETTER,
                Fault.REFUSED_DATA));
        var drawn = new java.util.concurrent.ConcurrentHashMap<Integer, Fault>();
        try (var smtp = server((n, recipient) -> {
            if (recipient.startsWith("finns-inte")) return Fault.REFUSED_RECIPIENT;
            return drawn.computeIfAbsent(
                    n, first -> chance.nextBoolean() ? Fault.NONE : faults.get(chance.nextInt(faults.size())));
        })) {
            for (int round = 0; round < 2000 && due() > 0; round++) {
                var nodes = Stream.generate(() ->
                                CompletableFuture.runAsync(() -> postman(smtp).deliver()))
                        .limit(2)
                        .toList();
                for (var node : nodes) node.get();
                jdbc.sql(
                                "update mail_message set next_try_at = made_at, tries = 0 where sent_at is null and parked_at is null")
                        .update();
            }
            assertThat(parked()).isEqualTo(10);
            assertThat(waiting()).isEqualTo(10);
            assertThat(smtp.taken().stream().map(Taken::recipient).collect(toSet()))
                    .hasSize(990);
            assertThat(smtp.taken().stream().map(Taken::messageId).collect(toSet()))
                    .hasSize(990);
            assertThat(smtp.taken().stream()
                            .map(taken -> taken.messageId() + taken.recipient())
                            .collect(toSet()))
                    .hasSize(990);
        }
    }

    @Test
    void theAdministratorLetsAllThatIsParkedTryAgain() {
        put("a@kommun.example");
        put("b@kommun.example");
        try (var smtp = server((n, recipient) -> n <= 2 ? Fault.REFUSED_RECIPIENT : Fault.NONE)) {
            postman(smtp).deliver();
            assertThat(parked()).isEqualTo(2);
            var administrator = browser.as("administrator");
            var page = administrator.get("/administration/meddelanden");
            assertThat(page).bodyText().contains("alla 2 parkerade");
            assertThat(administrator.form(page).send()).hasStatus(303);
            assertThat(administrator.get("/administration/meddelanden"))
                    .bodyText()
                    .doesNotContain("parkerade)");
            postman(smtp).deliver();
            assertThat(smtp.taken()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfALetterIsLogged(Fault fault, CapturedOutput output) {
        put("hemlig.mottagare@kommun.example");
        try (var smtp = server((n, recipient) -> fault)) {
            assertThatCode(() -> postman(smtp).deliver()).doesNotThrowAnyException();
        }
        assertThat(output.getAll()).doesNotContain(SECRET, "hemlig.mottagare", "Rubriken");
    }

    void put(String recipient) {
        transaction.executeWithoutResult(status -> outbox.put(letter(recipient)));
    }

    static Letter letter(String recipient) {
        return new Letter(
                "test-" + Mark.next(),
                recipient,
                Locale.forLanguageTag("sv"),
                "Rubriken",
                SECRET,
                List.of(),
                "Därför.",
                new Letter.Link("Ändra", "/konto"));
    }

    static ScriptedSmtp server(java.util.function.BiFunction<Integer, String, Fault> script) {
        return new ScriptedSmtp(script);
    }

    Postman postman(ScriptedSmtp server) {
        return postman(server, Duration.ZERO);
    }

    /** Some time later. */
    Postman postman(ScriptedSmtp server, Duration later) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.port());
        smtp.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        smtp.getJavaMailProperties().put("mail.smtp.timeout", "700");
        smtp.getJavaMailProperties().put("mail.smtp.writetimeout", "2000");
        var envelope = Envelope.from("samverkan@kommun.example", "localhost");
        return new Postman(smtp, envelope, jdbc, Clock.offset(clock, later));
    }

    Process forked(ScriptedSmtp smtp) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-cp",
                        path,
                        PostmanMain.class.getName(),
                        database.getJdbcUrl(),
                        database.getUsername(),
                        database.getPassword(),
                        String.valueOf(smtp.port()),
                        clock.instant().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    int due() {
        return count("sent_at is null and parked_at is null");
    }

    int waiting() {
        return count("sent_at is null");
    }

    int parked() {
        return count("parked_at is not null");
    }

    int count(String condition) {
        return jdbc.sql("select count(*) from mail_message where " + condition)
                .query(Integer.class)
                .single();
    }

    /** Of the one that has not gone. */
    String state() {
        return jdbc.sql("""
                        select reason || case when parked_at is null then ' waits' else ' parked' end || ' after ' || tries
                        from mail_message where sent_at is null""").query(String.class).single();
    }
}
