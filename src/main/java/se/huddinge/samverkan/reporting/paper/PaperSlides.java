package se.huddinge.samverkan.reporting.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Slides;
import se.huddinge.samverkan.reporting.SectionKind;
import se.huddinge.samverkan.web.Municipality;

/**
 * A report's overall picture for a group that meets: key figures, charts, agreements, what is missing and what that asks
 * for. All of it is the report's own cells; titles say only what can be computed of them.
 */
@Component
class PaperSlides {
    private static final String LANGUAGE = "sv-SE";
    private static final Set<SectionKind> DRAWN =
            EnumSet.of(SectionKind.UNITS, SectionKind.ALIGNMENT, SectionKind.ACADEMIES);
    private static final String NEITHER = "–";

    private final SlideWords words;
    private final Municipality municipality;

    PaperSlides(MessageSource messages, Municipality municipality) {
        words = new SlideWords(messages);
        this.municipality = municipality;
    }

    void write(Paper paper, String status, OutputStream out) throws IOException {
        try (var slides = new Slides(paper.title(), LANGUAGE)) {
            slides.opening(
                    paper.title(),
                    List.of(municipality.getName(), paper.period(), status),
                    words.of("reporting.slide.opening.notes", status));
            keys(paper, slides);
            for (var chapter : paper.chapters())
                if (DRAWN.stream().anyMatch(chapter::isOf))
                    for (var sheet : chapter.sheets()) chart(paper, chapter, sheet, slides);
            for (var chapter : paper.chapters()) {
                if (chapter.isOf(SectionKind.AGREEMENTS))
                    counted(paper, chapter, words.agreements(paper), "reporting.slide.agreements.notes", slides);
                if (chapter.isOf(SectionKind.DEVIATIONS))
                    counted(paper, chapter, words.gaps(chapter), "reporting.slide.gaps.notes", slides);
            }
            slides.points(
                    words.of("reporting.slide.steps"), words.steps(paper), words.of("reporting.slide.steps.notes"));
            slides.write(out);
        }
    }

    private void keys(Paper paper, Slides slides) {
        for (var chapter : paper.chapters()) {
            if (!chapter.isOf(SectionKind.SUMMARY)) continue;
            var sheet = chapter.sheets().get(0);
            var columns = Stream.concat(sheet.headings().stream(), Stream.of(words.of("reporting.slide.difference")))
                    .toList();
            var lines = sheet.lines().stream().map(PaperSlides::compared).toList();
            slides.table(
                    words.done(paper),
                    new Slides.Grid(columns, List.of(46, 16, 24, 14), lines),
                    words.of("reporting.slide.keys.notes", sheet.caption(), paper.number(chapter))
                            + words.rows(paper)
                            + words.told(chapter));
        }
    }

    private static List<String> compared(Sheet.Line line) {
        var now = line.cells().get(1);
        var before = line.cells().get(2);
        return List.of(line.cells().get(0).text(), now.text(), before.text(), difference(now, before));
    }

    private static String difference(Cell now, Cell before) {
        if (now.value() == null || before.value() == null) return NEITHER;
        long more = now.value() - before.value();
        return more > 0 ? "+" + more : more < 0 ? "−" + -more : "0";
    }

    private void chart(Paper paper, Chapter chapter, Sheet sheet, Slides slides) throws IOException {
        var bars = sheet.bars();
        if (bars == null) return;
        var names = bars.all().stream().map(words::name).toList();
        var now = new Slides.Series(
                bars.heading(), bars.all().stream().map(Bars.Bar::count).toList());
        var series = bars.before() == null
                ? List.of(now)
                : List.of(
                        now,
                        new Slides.Series(
                                bars.before(),
                                bars.all().stream()
                                        .map(Bars.Bar::before)
                                        .filter(Objects::nonNull)
                                        .toList()));
        slides.chart(
                words.most(bars),
                new Slides.Chart(names, series, words.alt(sheet, bars)),
                words.of("reporting.slide.chart.notes", sheet.caption(), paper.number(chapter), bars.heading())
                        + words.rows(paper));
    }

    /** How many of each, and which: the chapter's first table, with the names from its second. */
    private void counted(Paper paper, Chapter chapter, String title, String notes, Slides slides) {
        var counts = chapter.sheets().get(0);
        var named = chapter.sheets().get(1);
        var lines = counts.lines().stream()
                .map(line ->
                        List.of(line.cells().get(0).text(), line.cells().get(1).text(), words.which(line, named)))
                .toList();
        var rows = counts.lines().stream()
                .mapToLong(line -> line.cells().get(1).orZero())
                .sum();
        slides.table(
                title,
                new Slides.Grid(
                        List.of(counts.headings().get(0), counts.headings().get(1), words.of("reporting.slide.which")),
                        List.of(34, 10, 56),
                        lines),
                words.of(notes, counts.caption(), paper.number(chapter), rows));
    }
}
