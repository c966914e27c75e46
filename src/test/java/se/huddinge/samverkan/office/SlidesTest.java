package se.huddinge.samverkan.office;

import static org.assertj.core.api.Assertions.assertThat;
import static se.huddinge.samverkan.office.OfficeZip.all;
import static se.huddinge.samverkan.office.OfficeZip.first;
import static se.huddinge.samverkan.office.OfficeZip.texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A presentation is what PowerPoint, and whoever listens to it, takes it for. */
class SlidesTest {
    static final String LONG = "Samverkan om forskning och utveckling ".repeat(12);

    static byte[] file;
    static OfficeZip zip;

    @BeforeAll
    static void aPresentation() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var slides = new Slides("Delår <1> & 2", "sv-SE")) {
            slides.opening("Delår <1> & 2", List.of("Huddinge", LONG), "Först\nSedan \u0001\uFFFF");
            slides.table(
                    LONG,
                    new Slides.Grid(
                            List.of("Vad", "Antal"), List.of(60, 40), Collections.nCopies(40, List.of(LONG, "1234"))),
                    "Tabellen");
            slides.points("Nästa steg", Collections.nCopies(40, LONG), "Punkterna");
            slides.chart(
                    "Skolan har flest",
                    new Slides.Chart(
                            List.of("Skola & förskola", LONG),
                            List.of(
                                    new Slides.Series("Nu", List.of(42L, 7L)),
                                    new Slides.Series("Före", List.of(17L, 0L))),
                            "Stapeldiagram"),
                    "Diagrammet");
            slides.write(out);
        }
        file = out.toByteArray();
        zip = OfficeZip.of(file);
    }

    @Test
    void everySlideHasATitleOfItsOwnAndNotes() throws Exception {
        var slides = zip.numbered("ppt/slides", "slide");
        assertThat(slides).hasSize(4);
        for (var slide : slides) {
            var xml = zip.xml(slide);
            assertThat(all(xml, "ph").stream().map(place -> place.getAttribute("type")))
                    .as(slide)
                    .containsAnyOf("title", "ctrTitle");
            var notes = zip.xml(zip.target(slide, "notesSlide"));
            assertThat(String.join("", texts(notes, "t"))).isNotBlank();
            for (var part : List.of(xml, notes))
                assertThat(all(part, "r"))
                        .allSatisfy(run -> assertThat(first(run, "rPr").getAttribute("lang"))
                                .isEqualTo("sv-SE"));
        }
        assertThat(texts(zip.xml(zip.target(slides.get(0), "notesSlide")), "t")).contains("Först", "Sedan ");
    }

    @Test
    void theDocumentHasATitleAndALanguage() throws Exception {
        var core = zip.xml("docProps/core.xml");
        assertThat(texts(core, "title")).containsExactly("Delår <1> & 2");
        assertThat(texts(core, "language")).containsExactly("sv-SE");
    }

    @Test
    void theChartTheFiguresItRemembersAndItsWorkbookSayTheSame() throws Exception {
        var slide = zip.numbered("ppt/slides", "slide").get(3);
        var part = zip.target(slide, "chart");
        var chart = zip.xml(part);
        var names = texts(first(first(chart, "ser"), "cat"), "v");
        assertThat(names.get(0)).isEqualTo("Skola & förskola");
        assertThat(names.get(1)).endsWith("…").hasSizeLessThan(50);
        var columns = new ArrayList<List<String>>();
        columns.add(names);
        for (var series : all(chart, "ser")) columns.add(texts(first(series, "val"), "v"));
        assertThat(columns.subList(1, 3)).containsExactly(List.of("42", "7"), List.of("17", "0"));
        var rows = zip.rows(zip.target(part, "package"));
        assertThat(rows.get(0)).endsWith("Nu", "Före");
        for (int r = 0; r < 2; r++) {
            var row = r;
            assertThat(rows.get(r + 1))
                    .isEqualTo(columns.stream().map(column -> column.get(row)).toList());
        }
        assertThat(texts(first(first(all(chart, "ser").get(1), "val"), "numRef"), "f"))
                .allMatch(range -> range.endsWith("$C$2:$C$3"));
    }

    @Test
    void whoDoesNotSeeTheChartIsToldOfIt() throws Exception {
        var slide = zip.xml(zip.numbered("ppt/slides", "slide").get(3));
        assertThat(first(first(slide, "graphicFrame"), "cNvPr").getAttribute("descr"))
                .isEqualTo("Stapeldiagram");
        var table = zip.xml(zip.numbered("ppt/slides", "slide").get(1));
        assertThat(first(table, "tblPr").getAttribute("firstRow")).isIn("1", "true");
    }

    @Test
    void whatHasNoRoomIsCutAndSaysSo() throws Exception {
        var slides = zip.numbered("ppt/slides", "slide");
        var table = zip.xml(slides.get(1));
        assertThat(all(table, "tr")).hasSize(11);
        assertThat(IntStream.range(0, 11)
                        .map(row -> Integer.parseInt(all(table, "tr").get(row).getAttribute("h")))
                        .sum())
                .as("in EMU, within the slide")
                .isLessThanOrEqualTo(380 * 12700);
        assertThat(texts(table, "t")).allMatch(text -> text.length() <= 110).anyMatch(text -> text.endsWith("…"));
        assertThat(texts(zip.xml(slides.get(2)), "t")).hasSize(8).allMatch(text -> text.length() <= 150);
        assertThat(Slides.cut("ord ord", 7)).isEqualTo("ord ord");
        assertThat(Slides.cut("ettlångtordutan", 6)).isEqualTo("ettlå…");
        assertThat(Slides.cut("ab👩‍🔬cd", 4)).isEqualTo("ab…");
    }

    @Test
    void theSlidesAreWideAndAnotherReaderFindsTheChart() throws Exception {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                    .isEqualTo(16.0 / 9);
            assertThat(show.getCharts()).hasSize(1);
        }
    }

    /** The format wants the parts of a series in this order. */
    @Test
    void aSeriesIsWrittenInTheOrderOfTheFormat() throws Exception {
        var slide = zip.numbered("ppt/slides", "slide").get(3);
        var series = first(zip.xml(zip.target(slide, "chart")), "ser");
        var order = new ArrayList<String>();
        for (var part = series.getFirstChild(); part != null; part = part.getNextSibling())
            order.add(part.getLocalName());
        assertThat(order).containsExactly("idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val");
    }
}
