package se.huddinge.samverkan.reporting.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import se.huddinge.samverkan.office.Slides;

/** What slides say about a report's figures, as sentences. */
record SlideWords(MessageSource messages) {
    private static final int LONGEST_NAME = 60;
    private static final int NAMED = 2;
    private static final String NONE = "–";

    /** What is decided or done about a figure that is not nothing, in the order of how pressing it is. */
    private static final List<Map.Entry<String, List<String>>> STEPS = List.of(
            Map.entry("reporting.slide.step.ending", List.of("agreement", "ending")),
            Map.entry("reporting.slide.step.informal", List.of("informal")),
            Map.entry("reporting.slide.step.no-contact", List.of("no-contact")),
            Map.entry("reporting.slide.step.no-area", List.of("no-area")),
            Map.entry("reporting.slide.step.idle", List.of("idle")),
            Map.entry("reporting.slide.step.no-contribution", List.of("no-contribution")));

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Swedish.LOCALE);
    }

    /** How much was done, against the period before. */
    String done(Paper paper) {
        var now = paper.count("activity", "now");
        var more = now - paper.count("activity", "before");
        if (more == 0) return of("reporting.slide.as-many", now);
        return more > 0 ? of("reporting.slide.more", now, more) : of("reporting.slide.fewer", now, -more);
    }

    String rows(Paper paper) {
        return "\n" + of("reporting.slide.rows", paper.count("activity", "now"), paper.count("activity", "before"));
    }

    /** What the coordinator has written, for whoever speaks. */
    String told(Chapter chapter) {
        var words = Prose.plain(chapter.text());
        return words.isEmpty() ? "" : "\n" + of("reporting.slide.told") + "\n" + words;
    }

    String name(Bars.Bar bar) {
        return bar.name() == null ? of("reporting.the-rest", bar.lines()) : bar.name();
    }

    /** Who has the most, if that is one. */
    String most(Bars bars) {
        var most = bars.all().get(0);
        var equals = bars.all().stream()
                .filter(bar -> bar.name() != null && bar.count() == most.count())
                .count();
        var what = lower(bars.heading());
        if (equals > 1) return of("reporting.slide.equal", equals, most.count(), what);
        var who = Slides.cut(name(most), LONGEST_NAME);
        return bars.before() == null || most.before() == null
                ? of("reporting.slide.most", who, what, most.count())
                : of("reporting.slide.most-against", who, what, most.count(), most.before(), lower(bars.before()));
    }

    String alt(Sheet sheet, Bars bars) {
        var most = bars.all().get(0);
        return of("reporting.bars", sheet.caption(), bars.heading(), name(most), most.count());
    }

    String agreements(Paper paper) {
        return of(
                "reporting.slide.agreements", paper.count("agreement", "in-force"), paper.count("agreement", "ending"));
    }

    String gaps(Chapter chapter) {
        return of(
                "reporting.slide.gaps",
                chapter.sheets().get(0).lines().stream()
                        .mapToLong(line -> line.cells().get(1).orZero())
                        .sum());
    }

    /** The first of those that the line counts, by name. */
    String which(Sheet.Line counted, Sheet named) {
        var kind = counted.cells().get(0).text();
        var names = named.lines().stream()
                .filter(line -> line.cells().get(1).text().equals(kind))
                .map(line -> line.cells().get(0).text())
                .limit(NAMED)
                .map(name -> Slides.cut(name, LONGEST_NAME))
                .toList();
        if (names.isEmpty()) return NONE;
        var more = counted.cells().get(1).orZero() - names.size();
        var all = String.join(", ", names);
        return more > 0 ? of("reporting.slide.and-more", all, more) : all;
    }

    List<String> steps(Paper paper) {
        var steps = STEPS.stream()
                .flatMap(step -> {
                    var count = paper.count(step.getValue().toArray(String[]::new));
                    return count == 0 ? Stream.empty() : Stream.of(of(step.getKey(), count));
                })
                .toList();
        return steps.isEmpty() ? List.of(of("reporting.slide.no-steps")) : steps;
    }

    private static String lower(String heading) {
        return heading.substring(0, 1).toLowerCase(Swedish.LOCALE) + heading.substring(1);
    }
}
