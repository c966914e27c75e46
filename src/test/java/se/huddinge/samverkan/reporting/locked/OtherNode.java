package se.huddinge.samverkan.reporting.locked;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.huddinge.samverkan.Application;
import se.huddinge.samverkan.TestWorld;

/** The whole program once more on the same database, in a process that can be killed; and somebody who uses it there. */
final class OtherNode implements AutoCloseable {
    static final String NAME = "other-node";
    static final Duration LONGEST = Duration.ofMinutes(4);
    static final Pattern READY = Pattern.compile("Samverkan answers at (http://localhost:\\d+)/");

    /** A form as a page shows it, filled in. */
    record Sent(String action, Map<String, String> fields) {
        Sent fill(String field, String value) {
            var filled = new LinkedHashMap<>(fields);
            filled.put(field, value);
            return new Sent(action, filled);
        }

        private String body() {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class SameDay {
        @Bean
        @Primary
        Clock stoppedClock() {
            return TestWorld.NOW;
        }
    }

    public static void main(String[] args) {
        SpringApplication.from(Application::main).with(SameDay.class).run(args);
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Path log;
    private final Process process;
    private final URI address;

    /** @param directory what it writes on the disk is there */
    OtherNode(JdbcConnectionDetails database, Path directory) throws Exception {
        log = directory.resolve("log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherNode.class.getName(),
                        "--server.port=0",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.datasource.hikari.data-source-properties.ApplicationName=" + NAME,
                        "--samverkan.figures.first=1d",
                        "--logging.level.se.huddinge.samverkan.platform=info")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            until("it answers", () -> READY.matcher(said()).find());
            address = READY.matcher(said())
                    .results()
                    .map(found -> URI.create(found.group(1)))
                    .findFirst()
                    .orElseThrow();
        } catch (Throwable e) {
            close();
            throw e;
        }
    }

    /** As long as it lives, and no longer than any machine needs. */
    void until(String what, BooleanSupplier reached) throws InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!reached.getAsBoolean())
            assertThat(!process.waitFor(5, TimeUnit.MILLISECONDS) && System.nanoTime() < end)
                    .as("waiting until " + what + "\n" + said())
                    .isTrue();
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void signIn(String username) throws Exception {
        var form = form("/logga-in").fill("username", username).fill("password", TestWorld.PASSWORD);
        assertThat(send(form)
                        .get(LONGEST.toSeconds(), TimeUnit.SECONDS)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).doesNotContain("logga-in"));
    }

    Sent form(String path) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Language", "sv")
                .timeout(LONGEST)
                .build();
        var page = Jsoup.parse(http.send(request, BodyHandlers.ofString()).body());
        var form = page.selectFirst("main form[method=post]");
        assertThat(form).as(page.text()).isNotNull();
        var fields = new LinkedHashMap<String, String>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        return new Sent(form.attr("action"), fields);
    }

    CompletableFuture<HttpResponse<String>> send(Sent form) {
        return http.sendAsync(
                HttpRequest.newBuilder(address.resolve(form.action()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.body()))
                        .timeout(LONGEST)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Hers, wherever she goes on. */
    Cookie session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()))
                .findFirst()
                .orElseThrow();
    }

    /** Without a chance to tidy up, as the operating system does when memory is short. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
