package se.huddinge.samverkan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is shown as rows can be had as a file. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsTest {
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Pattern ROWS = Pattern.compile("<table class=\"(data|heat|gantt|sheet)\\b");
    static final Pattern FILES = Pattern.compile("list :: (pager|files)|xlsx");

    /** Tables that are no list of their own, and where their rows are to be had. */
    static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("agreement/obligations.html", "a part of one agreement"),
            Map.entry("agreement/resources.html", "a part of one agreement"),
            Map.entry("agreement/time.html", "a part of one agreement"),
            Map.entry("agreement/timeline.html", "the list of agreements seen in another way"),
            Map.entry("desk/unit-year-figures.html", "a part of a page that is a PDF and a Word file"),
            Map.entry("desk/unit-year-placements.html", "a part of a page that is a PDF and a Word file"),
            Map.entry("finding/panels.html", "a part of one finding"),
            Map.entry("overview/heat.html", "the table of a matrix, whose page has the files"),
            Map.entry("placement/grid.html", "a part of a department's term, whose page has the files"),
            Map.entry("project/resources.html", "a part of one project"),
            Map.entry("pages/gathered.html", "a part of the page of one record"),
            Map.entry("pages/indicator.html", "a part of one indicator"),
            Map.entry("pages/overlap-place.html", "a part of the overlap, whose page has the files"),
            Map.entry("reporting/figures.html", "a part of one contribution"),
            Map.entry("reporting/paper.html", "a part of a report, which is a PDF, a Word file and a workbook"),
            Map.entry("reporting/versions.html", "a part of one round"),
            Map.entry("security/sessions.html", "one's own devices"),
            Map.entry("statusupdate/answers.html", "a part of a round, whose page has the files"),
            Map.entry("statusupdate/silent.html", "a part of Att göra, which is done and not kept"),
            Map.entry("watch/rules.html", "the coordinator's own settings, one a kind"));

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Browser browser;

    @Test
    void everyTableOfRowsHasFilesBesideIt() throws Exception {
        var lacking = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var html = Files.readString(file);
                if (ROWS.matcher(html).find() && !FILES.matcher(html).find())
                    lacking.add(TEMPLATES.relativize(file).toString());
            }
        }
        assertThat(lacking).containsExactlyInAnyOrderElementsOf(PARTS.keySet());
    }

    Stream<Arguments> exports() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getParamsCondition().getExpressions().stream()
                        .anyMatch(expression -> expression.getName().equals("format")))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !path.contains("{"))
                .sorted()
                .flatMap(path -> Stream.of(arguments(path, "xlsx"), arguments(path, "csv")));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void everyListAnswersAsAFile(String path, String format) {
        var answer = browser.as(path.startsWith("/administration") ? "administrator" : "koordinator")
                .get(path + "?format=" + format);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("." + format);
        assertThat(answer.getResponse().getContentAsByteArray()).isNotEmpty();
    }
}
