package se.huddinge.samverkan.reporting.locked;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.office.OfficeZip.all;
import static se.huddinge.samverkan.office.OfficeZip.first;
import static se.huddinge.samverkan.office.OfficeZip.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.Mark;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.activity.Desk;
import se.huddinge.samverkan.office.OfficeZip;
import se.huddinge.samverkan.reporting.paper.Paper;
import se.huddinge.samverkan.reporting.paper.Sheet;

/** The slides of a locked report say its figures and no others, in the charts, behind them and in the tables. */
@PageTest
class ReportSlidesTest {
    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Versions versions;

    ReportDesk desk;
    Long round;
    Paper paper;
    OfficeZip zip;

    /** Two departments have done something, of different sizes. */
    @BeforeEach
    void aLockedReport() throws Exception {
        var her = new Desk(browser, jdbc);
        for (var day : List.of("2007-05-14", "2007-05-15"))
            for (var unit : List.of(Desk.SCHOOLS, Desk.CULTURE))
                her.entry("Gästföreläsning", Desk.title(), unit.equals(Desk.CULTURE) ? Desk.KTH : Desk.CHALMERS)
                        .fill("unitId", her.unit(unit))
                        .fill("heldOn", day)
                        .fill("people", 17)
                        .send();
        her.entry("Gästföreläsning", Desk.title(), Desk.KTH)
                .fill("unitId", her.unit(Desk.SCHOOLS))
                .fill("heldOn", "2006-05-14")
                .send();
        desk = new ReportDesk(browser, jdbc);
        round = desk.round("Bilder & <tal> " + Mark.next(), "2007-05-01", "2007-05-31");
        desk.write(round, "Våren gick **bra**.");
        assertThat(desk.locking(round).send()).hasStatus(303);
        var version = versions.get(round, 1);
        paper = versions.paper(version);
        var file = versions.files(version).stream()
                .filter(one -> one.getKind() == ReportFile.Kind.SLIDES)
                .findFirst()
                .orElseThrow();
        var answer = browser.as("ledning").get(file.address());
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.presentationml.presentation");
        zip = OfficeZip.of(answer.getResponse().getContentAsByteArray());
    }

    List<String> slides() {
        return zip.numbered("ppt/slides", "slide");
    }

    Sheet sheet(String chapter, int number) {
        return paper.chapters().stream()
                .filter(one -> one.key().equals(chapter))
                .findFirst()
                .orElseThrow()
                .sheets()
                .get(number);
    }

    /** By name, as the table of the locked report has them. */
    static Map<String, Long> column(Sheet sheet, int column) {
        return sheet.lines().stream()
                .collect(toMap(
                        line -> line.cells().get(0).text(),
                        line -> requireNonNull(line.cells().get(column).value())));
    }

    /** The names that fit stand there whole, the others' beginnings; the smallest may share one bar. */
    static void assertDrawn(List<String> names, List<String> figures, Map<String, Long> locked) {
        long known = 0;
        for (int n = 0; n < names.size(); n++) {
            var name = names.get(n);
            var figure = Long.parseLong(figures.get(n));
            var theirs = locked.keySet().stream()
                    .filter(whole -> whole.equals(name)
                            || name.endsWith("…") && whole.startsWith(name.substring(0, name.length() - 1)))
                    .map(locked::get)
                    .toList();
            if (theirs.isEmpty()) assertThat(name).endsWith("till, tillsammans");
            else assertThat(theirs).contains(figure);
            known += figure;
        }
        assertThat(known)
                .isEqualTo(locked.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void everyFigureOfEveryChartIsTheLockedReports() throws Exception {
        var sheets = Map.of(
                "Per förvaltning", sheet("UNITS", 1),
                "Per mål", sheet("ALIGNMENT", 0),
                "Per lärosäte", sheet("ACADEMIES", 1));
        int charts = 0;
        for (var slide : slides()) {
            var frames = all(zip.xml(slide), "graphicFrame").stream()
                    .filter(frame -> !all(frame, "chart").isEmpty())
                    .toList();
            if (frames.isEmpty()) continue;
            charts++;
            var alt = first(frames.get(0), "cNvPr").getAttribute("descr");
            var sheet = requireNonNull(sheets.get(alt.substring(0, alt.indexOf(':'))));
            var part = zip.target(slide, "chart");
            var series = all(zip.xml(part), "ser");
            var picture = requireNonNull(sheet.picture());
            var before = picture.before();
            assertThat(series).hasSize(before == null ? 1 : 2);
            var columns = new ArrayList<List<String>>();
            columns.add(texts(first(series.get(0), "cat"), "v"));
            for (int s = 0; s < series.size(); s++) {
                var column = s == 0 ? picture.column() : requireNonNull(before);
                assertThat(texts(first(series.get(s), "tx"), "v"))
                        .containsExactly(sheet.headings().get(column));
                columns.add(texts(first(series.get(s), "val"), "v"));
                assertDrawn(columns.get(0), columns.get(s + 1), column(sheet, column));
            }
            var rows = zip.rows(zip.target(part, "package"));
            for (int r = 0; r < columns.get(0).size(); r++) {
                var row = r;
                assertThat(rows.get(r + 1))
                        .isEqualTo(
                                columns.stream().map(column -> column.get(row)).toList());
            }
        }
        assertThat(charts).isBetween(2, 3);
    }

    static List<List<String>> table(Document slide) {
        return all(slide, "tr").stream()
                .map(row -> all(row, "tc").stream()
                        .map(cell -> String.join("", texts(cell, "t")))
                        .toList())
                .toList();
    }

    @Test
    void theTablesSayTheKeyFiguresTheAgreementsAndWhatIsMissing() throws Exception {
        var tables = new ArrayList<List<List<String>>>();
        for (var slide : slides()) {
            var table = table(zip.xml(slide));
            if (!table.isEmpty()) tables.add(table);
        }
        assertThat(tables).hasSize(3);
        var sheets = List.of(sheet("SUMMARY", 0), sheet("AGREEMENTS", 0), sheet("DEVIATIONS", 0));
        for (int t = 0; t < 3; t++) {
            var lines = sheets.get(t).lines();
            assertThat(tables.get(t)).hasSize(lines.size() + 1);
            for (int l = 0; l < lines.size(); l++) {
                var cells = lines.get(l).cells();
                for (int c = 0; c < cells.size(); c++)
                    assertThat(tables.get(t).get(l + 1).get(c))
                            .isEqualTo(cells.get(c).text());
            }
        }
        var activities = sheets.get(0).lines().get(0).cells();
        var more = requireNonNull(activities.get(1).value())
                - requireNonNull(activities.get(2).value());
        assertThat(tables.get(0).get(1).get(3)).isEqualTo("+" + more);
        assertThat(String.join("", texts(zip.xml(slides().get(1)), "t")))
                .startsWith(activities.get(1).text() + " aktiviteter, " + more + " fler än samma tid året före");
    }

    @Test
    void theNotesSayWhatIsCountedWhereItComesFromAndHowManyRows() throws Exception {
        assertThat(slides()).hasSizeBetween(6, 8);
        var opening = zip.xml(slides().get(0));
        assertThat(texts(opening, "t")).contains(paper.title(), paper.period(), "Version 1, låst 2026-11-23 10:00");
        var keys = String.join("\n", texts(zip.xml(zip.target(slides().get(1), "notesSlide")), "t"));
        var rows = sheet("SUMMARY", 0).lines().get(0).cells().get(1).text();
        assertThat(keys)
                .contains(
                        "genomförda med dag i perioden",
                        "tabellen Nyckeltal i avsnitt 1",
                        rows + " rader",
                        "Våren gick bra.");
        for (var slide : slides())
            assertThat(String.join("", texts(zip.xml(zip.target(slide, "notesSlide")), "t")))
                    .contains("rapporten");
        var last = String.join("\n", texts(zip.xml(slides().get(slides().size() - 1)), "t"));
        var without = column(sheet("DEVIATIONS", 0), 1);
        assertThat(last).contains("Det här behöver beslutas eller göras");
        assertThat(last.contains("prioriterade områden"))
                .isEqualTo(requireNonNull(without.get("Nämnd utan prioriterat område")) > 0);
        assertThat(last.contains("Utse kontaktperson"))
                .isEqualTo(requireNonNull(without.get("Utan kontaktperson")) > 0);
    }

    @Test
    void theDraftHasThemTooAndSaysThatItIsOne() throws Exception {
        var draft = ReportDesk.address(round) + "/rapport/utkast";
        var link = Jsoup.parse(Browser.html(browser.get(draft)))
                .select("a:contains(PowerPoint)")
                .attr("href");
        var answer = browser.get(link);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(".pptx");
        var slides = OfficeZip.of(answer.getResponse().getContentAsByteArray());
        assertThat(texts(slides.xml("ppt/slides/slide1.xml"), "t")).contains("Utkast, inte låst");
        assertThat(browser.as("ledning").get(draft + "/pptx")).hasStatus(403);
    }
}
