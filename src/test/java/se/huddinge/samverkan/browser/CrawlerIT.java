package se.huddinge.samverkan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.huddinge.samverkan.web.Routes;

/**
 * Follows every link that a role is shown. Each answer is looked at as text; the first page of each handler is opened
 * in the browser as well, light and wide, then dark and on a phone.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrawlerIT {
    static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Permissions-Policy");
    static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Filters, orders and pages of a list multiply; the first few tell. */
    static final int QUERIES_PER_PATH = 5;

    static final int RECORDS_PER_HANDLER = 5;
    static final Set<String> LOOKED_AT = new HashSet<>();
    static Validity validity;

    @LocalServerPort
    int port;

    @Autowired
    Routes routes;

    HttpClient http = HttpClient.newHttpClient();
    Map<String, Integer> visits = new HashMap<>();
    List<String> faults = new ArrayList<>();

    @BeforeAll
    static void checker() throws Exception {
        validity = new Validity();
    }

    @Test
    @Order(1)
    void aStrangerMeetsNoFault(BrowserContext window) throws Exception {
        crawl(window, "/logga-in", "/tillganglighet", "/personuppgifter", "/sprak");
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(strings = {"koordinator", "kontaktperson", "medrapportor", "ledning", "administrator"})
    void nobodyWhoSignsInMeetsAFault(String username, BrowserContext window) throws Exception {
        new Visitor(window.newPage()).signIn(username);
        crawl(window, "/", "/finns-inte");
    }

    void crawl(BrowserContext window, String... starts) throws Exception {
        var page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) faults.add(page.url() + ": console: " + message.text());
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        var known = new HashSet<String>(List.of(starts));
        Queue<String> waiting = new ArrayDeque<>(List.of(starts));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (tooManyLikeIt(address)) continue;
            for (var link : visit(address, window, page)) if (known.add(link)) waiting.add(link);
        }
        assertThat(faults).isEmpty();
    }

    Set<String> visit(String address, BrowserContext window, Page page) throws Exception {
        var answer = get(address, window);
        var expected = address.equals("/finns-inte") ? 404 : 200;
        if (answer.statusCode() / 100 == 3)
            return answer.headers()
                    .firstValue("Location")
                    .map(to -> Set.of(URI.create(to).getRawPath()))
                    .orElse(Set.of());
        if (answer.statusCode() != expected) faults.add(address + ": status " + answer.statusCode());
        for (var header : HEADERS)
            if (answer.headers().firstValue(header).isEmpty()) faults.add(address + ": no " + header);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) return Set.of();
        read(address, answer.body());
        if (LOOKED_AT.add(handler(address) + (expected == 404))) look(address, page, expected == 404);
        return links(Jsoup.parse(answer.body()));
    }

    void read(String address, String html) throws Exception {
        if (html.contains("??"))
            faults.add(address + ": a word is missing: " + html.replaceAll("(?s).*\\?\\?(.*?)\\?\\?.*", "$1"));
        validity.errorsIn(html).forEach(error -> faults.add(address + ": " + error));
        if (Jsoup.parse(html).select("h1").size() != 1) faults.add(address + ": not one h1");
    }

    void look(String address, Page page, boolean missing) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.SCREEN));
        page.setViewportSize(1280, 900);
        var before = List.copyOf(faults);
        page.navigate(address);
        // The console says that the page was not found: that is what was asked for.
        if (missing) faults.retainAll(before);
        scan(address, page);
        fits(address, page, 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // As high as the page, so that the bars at its foot cover nothing that a thumb would have scrolled past them.
        page.setViewportSize(375, 800);
        page.setViewportSize(375, (int) page.evaluate("document.documentElement.scrollHeight"));
        scan(address + " (dark, 375)", page);
        fits(address, page, 375);
    }

    void fits(String address, Page page, int width) {
        var wider = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wider > width) faults.add(address + ": scrolls sideways at " + width + ", is " + wider);
    }

    void scan(String address, Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        var found = new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze();
        found.getViolations()
                .forEach(violation -> faults.add(address + ": " + violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .limit(3)
                                .collect(Collectors.joining(" | "))));
    }

    Set<String> links(Document html) {
        return html.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.startsWith("/") && !href.startsWith("/static/"))
                .map(href -> href.replaceAll("#.*", ""))
                .collect(Collectors.toSet());
    }

    boolean tooManyLikeIt(String address) {
        var path = address.replaceAll("\\?.*", "");
        var queries = address.equals(path) ? 0 : visits.merge(path + "?", 1, Integer::sum);
        return queries > QUERIES_PER_PATH
                || address.equals(path) && visits.merge(handler(address), 1, Integer::sum) > RECORDS_PER_HANDLER;
    }

    String handler(String address) {
        return routes.page(address.replaceAll("\\?.*", ""))
                .map(Object::toString)
                .orElse(address);
    }

    HttpResponse<String> get(String address, BrowserContext window) throws Exception {
        var cookies = window.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .header("Accept-Language", "sv");
        if (!cookies.isEmpty()) request.header("Cookie", cookies);
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
