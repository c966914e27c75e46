package se.huddinge.samverkan.reporting.draft;

import static se.huddinge.samverkan.reporting.paper.Sheet.Line;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.reporting.paper.Cell;
import se.huddinge.samverkan.reporting.paper.Picture;
import se.huddinge.samverkan.reporting.paper.Sheet;

/** The tables of agreements, places, training, companies, issues and of what is missing. */
@Component
class RecordSheets {
    private static final Cell NONE = Cell.of(null);

    private final ReportWords words;

    RecordSheets(ReportWords words) {
        this.words = words;
    }

    Sheet key(Gathered all) {
        var done = all.done();
        var before = all.before();
        var tallies = all.tallies();
        return compared(
                "reporting.sheet.key",
                Stream.of(
                        line(
                                "reporting.activities",
                                Cell.rows(done.count().activities(), "activity", "now"),
                                Cell.rows(before.count().activities(), "activity", "before")),
                        line(
                                "reporting.people",
                                Cell.amount(done.count().people(), "activity", "now"),
                                Cell.amount(before.count().people(), "activity", "before")),
                        line(
                                "reporting.active-units",
                                Cell.number(all.units().getActiveRows().size()),
                                Cell.number(all.unitsBefore().getActiveRows().size())),
                        line(
                                "reporting.share",
                                Cell.number(done.getPrioritisedShare()),
                                Cell.number(before.getPrioritisedShare())),
                        line("reporting.in-force", tallies.rows("agreement", "in-force"), NONE),
                        line("reporting.ongoing", tallies.rows("project", "ongoing"), NONE),
                        line("reporting.closed", tallies.rows("project", "closed"), NONE),
                        line("reporting.findings", tallies.rows("finding"), NONE),
                        pair("reporting.places", all, "placement"),
                        pair("reporting.recruited", all, "recruited")));
    }

    Sheet agreements(Gathered all) {
        return counted(
                "reporting.sheet.agreements",
                Counting.AGREEMENTS.stream()
                        .map(tag -> tagged(tag, all.tallies().rows("agreement", tag))));
    }

    /** By name, as many as fit. */
    Sheet named(String caption, Gathered all, List<String> tags) {
        var lines = tags.stream()
                .flatMap(tag -> all.list(tag).stream()
                        .map(fact -> Line.of(
                                Cell.of(fact.title()),
                                Cell.of(words.tag(tag)),
                                Cell.of(fact.day() == null ? null : fact.day().toString()),
                                Cell.of(fact.unit()))));
        return sheet(
                caption,
                List.of("reporting.what", "reporting.tag", "reporting.day", "reporting.department-name"),
                lines);
    }

    Sheet students(Gathered all) {
        var lines = all.units().rows().stream()
                .map(unit -> Line.of(
                        Cell.of(unit.name()),
                        all.tallies().amount("placement", "now", "unit:" + unit.id()),
                        all.tallies().amount("placement", "before", "unit:" + unit.id()),
                        all.tallies().amount("recruited", "now", "unit:" + unit.id())));
        return sheet(
                        "reporting.sheet.students",
                        List.of(
                                "reporting.department-name",
                                "reporting.places",
                                "reporting.places-before",
                                "reporting.recruited"),
                        lines)
                .drawn(new Picture(1, 2));
    }

    Sheet training(Gathered all) {
        return kinds(
                "reporting.sheet.training",
                all,
                List.of("training", "training:DEEPEN", "training:BROADEN", "training:BOTH"));
    }

    Sheet business(Gathered all) {
        return kinds("reporting.sheet.business", all, List.of("business", "started"));
    }

    private Sheet kinds(String caption, Gathered all, List<String> tags) {
        return sheet(
                caption,
                List.of("reporting.what", "reporting.activities", "reporting.people", "reporting.before"),
                tags.stream()
                        .map(tag -> Line.of(
                                Cell.of(words.tag(tag)),
                                all.tallies().rows("activity", "now", tag),
                                all.tallies().amount("activity", "now", tag),
                                all.tallies().rows("activity", "before", tag))));
    }

    Sheet ranking(Gathered all) {
        return compared(
                "reporting.sheet.ranking",
                Stream.of(
                        line(
                                "reporting.prioritised",
                                Cell.rows(all.done().prioritised(), "activity", "now", "ranking:1"),
                                Cell.rows(all.before().prioritised(), "activity", "before", "ranking:1")),
                        line(
                                "reporting.others",
                                Cell.rows(all.done().others(), "activity", "now", "ranking:2"),
                                Cell.rows(all.before().others(), "activity", "before", "ranking:2")),
                        line(
                                "reporting.share",
                                Cell.number(all.done().getPrioritisedShare()),
                                Cell.number(all.before().getPrioritisedShare()))));
    }

    Sheet reasons(Gathered all) {
        return counted(
                "reporting.sheet.reasons",
                Stream.of("other", "reason:LACKING", "reason:POORLY_DEVELOPED", "reason:OTHER")
                        .map(tag -> tagged(tag, all.tallies().rows("agreement", tag))));
    }

    Sheet gaps(Gathered all) {
        return counted(
                "reporting.sheet.gaps",
                Counting.GAPS.stream().map(tag -> tagged(tag, all.tallies().rows(tag))));
    }

    private Line pair(String key, Gathered all, String tag) {
        return line(key, all.tallies().amount(tag, "now"), all.tallies().amount(tag, "before"));
    }

    private Line tagged(String tag, Cell cell) {
        return Line.of(Cell.of(words.tag(tag)), cell);
    }

    private Line line(String key, Cell... cells) {
        return new Line(Stream.concat(Stream.of(Cell.of(words.of(key))), Stream.of(cells))
                .toList());
    }

    private Sheet compared(String caption, Stream<Line> lines) {
        return sheet(caption, List.of("reporting.figure", "reporting.now", "reporting.before"), lines);
    }

    private Sheet counted(String caption, Stream<Line> lines) {
        return sheet(caption, List.of("reporting.what", "reporting.how-many"), lines);
    }

    private Sheet sheet(String caption, List<String> headings, Stream<Line> lines) {
        return Sheet.of(
                words.of(caption), headings.stream().map(key -> words.of(key)).toList(), lines.toList());
    }
}
