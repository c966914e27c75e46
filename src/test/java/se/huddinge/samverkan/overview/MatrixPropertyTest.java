package se.huddinge.samverkan.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.huddinge.samverkan.Browser;
import se.huddinge.samverkan.PageTest;
import se.huddinge.samverkan.figures.CatchUp;
import se.huddinge.samverkan.figures.Matrix;

/** For whatever is done and whichever days are asked for: a cell says as many as the list, and the list as its file. */
@PageTest
class MatrixPropertyTest {
    static final LocalDate START = LocalDate.of(2006, 1, 1);
    static final int DAYS = 700;
    static final int PERIODS = 2;
    static final int CELLS = 4;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CatchUp catchUp;

    @Autowired
    Browser browser;

    Random random = new Random(20261125);

    @BeforeEach
    void someDone() {
        for (int n = 0; n < 60; n++) done();
        catchUp.run();
    }

    @AfterEach
    void clear() {
        for (var link : List.of("participant", "academy", "purpose", "method", "goal"))
            jdbc.sql("delete from activity_" + link
                            + " where activity_id in (select id from activity where title = 'På måfå')")
                    .update();
        jdbc.sql("delete from activity where title = 'På måfå'").update();
        catchUp.run();
    }

    void done() {
        var id = jdbc.sql("""
                insert into activity (submission_id, kind_id, title, held_on, status, unit_id, people, scope)
                select gen_random_uuid(), (select max(id) from activity_kind), 'På måfå', :day, :status, id, :people, 'OWN'
                from unit where kind = 'DEPARTMENT' order by id offset :unit limit 1 returning id""")
                .param("day", START.plusDays(random.nextInt(DAYS)))
                .param("status", random.nextInt(6) == 0 ? "PLANNED" : "DONE")
                .param("unit", random.nextInt(4))
                .param("people", random.nextInt(3) == 0 ? null : random.nextInt(90))
                .query(Long.class)
                .single();
        some(id, "participant (activity_id, unit_id)", "unit where kind = 'DEPARTMENT'");
        some(id, "academy (activity_id, academy_id)", "academy where true");
        some(id, "purpose (activity_id, purpose_id)", "purpose where strategy_version_id = 1");
        some(id, "method (activity_id, method_id)", "method where strategy_version_id = 1");
        some(id, "goal (activity_id, goal_id)", "municipal_goal where strategy_version_id = 1");
    }

    void some(Long id, String link, String from) {
        jdbc.sql("insert into activity_" + link + " select :id, id from " + from
                        + " and (id * :prime) % 7 < :most order by id limit 3")
                .param("id", id)
                .param("prime", 1 + random.nextInt(1_000))
                .param("most", random.nextInt(4))
                .update();
    }

    String period() {
        var first = START.plusDays(random.nextInt(DAYS));
        return first + "/" + first.plusDays(random.nextInt(500));
    }

    org.jsoup.nodes.Document page(String address) {
        var answer = browser.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(Browser.html(answer));
    }

    long listed(String address) {
        var heading = page(address).select("#rows-heading").text();
        return heading.startsWith("En ") ? 1 : Long.parseLong(heading.replaceAll("\\D", ""));
    }

    /** Rows of the file, and the people in them. */
    long[] exported(String address) throws Exception {
        var file = browser.get(address + (address.contains("?") ? "&" : "?") + "format=xlsx")
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            var people = 0L;
            var column = -1;
            for (var cell : sheet.getRow(0))
                if (cell.getStringCellValue().equals("Antal personer")) column = cell.getColumnIndex();
            for (int n = 1; n <= sheet.getLastRowNum(); n++) {
                var cell = sheet.getRow(n).getCell(column);
                if (cell != null) people += (long) cell.getNumericCellValue();
            }
            return new long[] {sheet.getLastRowNum(), people};
        }
    }

    @ParameterizedTest
    @EnumSource(Matrix.class)
    void aCellItsListAndItsFileSayTheSame(Matrix matrix) throws Exception {
        for (int n = 0; n < PERIODS; n++)
            for (var measure : Measure.values()) {
                var address = "/oversikt/matris/" + matrix.getSlug() + "?period=" + period() + "&measure=" + measure;
                var links = new ArrayList<>(page(address).select("table.heat a"));
                Collections.shuffle(links, random);
                for (var link : links.subList(0, Math.min(CELLS, links.size()))) {
                    var href = link.attr("href");
                    var rows = exported(href);
                    assertThat(link.select("span").first().text())
                            .as(address + " → " + href)
                            .isEqualTo(String.valueOf(rows[measure == Measure.ACTIVITIES ? 0 : 1]));
                    assertThat(listed(href)).as(href).isEqualTo(rows[0]);
                }
            }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTotalsOfAMatrixAreTheListUnderAnyFilter(int seed) throws Exception {
        random = new Random(seed);
        var days = period().split("/");
        var filter = "/aktiviteter?state=DONE&from=" + days[0] + "&to=" + days[1];
        var total = page("/oversikt/matris/forvaltning-larosate?period=" + days[0] + "/" + days[1])
                .select("table.heat tfoot td.sum span")
                .first()
                .text();
        assertThat(listed(filter)).isEqualTo(Long.parseLong(total));
        for (var narrower : List.of("unit", "academy", "purpose", "method", "goal")) {
            if (random.nextBoolean()) continue;
            filter += "&" + narrower + "=" + any(narrower);
            assertThat(listed(filter)).as(filter).isEqualTo(exported(filter)[0]);
        }
    }

    Long any(String what) {
        return jdbc.sql(
                        "select linked." + what + "_id from activity_" + (what.equals("unit") ? "participant" : what)
                                + " linked join activity on activity.id = activity_id where title = 'På måfå' order by 1 offset :n limit 1")
                .param("n", random.nextInt(10))
                .query(Long.class)
                .single();
    }
}
