package se.huddinge.samverkan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;

@PageTest
class AssetsTest {
    static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z][\\w-]*)");
    static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    static final Pattern RULE_BODY = Pattern.compile("\\{[^{}]*\\}");
    static final Pattern IMPORT = Pattern.compile("components/([\\w-]+\\.css)");
    static final Path CSS = Path.of("src/main/resources/static/css");
    static final Path COMPONENTS = CSS.resolve("components");

    @Autowired
    Browser browser;

    @Autowired
    Assets assets;

    @Test
    void theStyleComesInOneSmallFile() throws Exception {
        assertThat(new String(assets.style(), UTF_8))
                .startsWith("@layer tokens,base,")
                .contains(".band", ".page-head")
                .doesNotContain("@import");
        // A third of what a first visit may fetch (60 kB) is left for the page when font and icons have had theirs.
        assertThat(zipped(assets.style())).isLessThan(12_000);
    }

    @Test
    void ourOwnVersionIsKeptForAYearAndAnyOtherAnswersToo() {
        var ours = browser.get(assets.url("css/app.css"));
        assertThat(ours).hasStatusOk().hasContentType("text/css").body().isEqualTo(assets.style());
        assertThat(cached(ours)).contains("max-age=31536000");
        var other = browser.get("/static/0123456789abcdef/css/app.css");
        assertThat(other).hasStatusOk().body().isEqualTo(assets.style());
        assertThat(cached(other)).contains("max-age=60");
        assertThat(browser.get("/static/0123456789abcdef/fonts/source-sans-3.woff2"))
                .hasStatusOk();
        assertThat(browser.get("/static/0123456789abcdef/%2e%2e/application.properties"))
                .hasStatus4xxClientError();
        assertThat(browser.get("/static/css/app.css")).hasStatus4xxClientError();
    }

    /** A file of components is worth its bytes when a page uses a class of its own, and missed when it is left out. */
    @Test
    void theComponentsThatPagesUseAreImportedAndNoOthers() throws Exception {
        var templates = all(Path.of("src/main/resources/templates"));
        var imported = IMPORT.matcher(text(CSS.resolve("app.css")))
                .results()
                .map(found -> found.group(1))
                .toList();
        try (var files = Files.list(COMPONENTS)) {
            assertThat(files.filter(file -> ownClasses(file).anyMatch(name -> uses(templates, name))))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(imported);
        }
    }

    static boolean uses(String templates, String name) {
        return Pattern.compile("class[^\\n>]*[\"' |]" + Pattern.quote(name) + "[\"' |]")
                .matcher(templates)
                .find();
    }

    /** The class that a rule begins with, unless it has a file of its own; what follows it is only within. */
    static Stream<String> ownClasses(Path file) {
        var css = COMMENT.matcher(text(file)).replaceAll("");
        return RULE_BODY
                .matcher(css)
                .replaceAll("\n")
                .lines()
                .map(String::strip)
                .filter(selector -> selector.startsWith("."))
                .map(CLASS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(name -> file.endsWith(name + ".css") || Files.notExists(COMPONENTS.resolve(name + ".css")))
                .distinct();
    }

    static String cached(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Cache-Control"));
    }

    static String all(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(AssetsTest::text).collect(joining("\n"));
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
