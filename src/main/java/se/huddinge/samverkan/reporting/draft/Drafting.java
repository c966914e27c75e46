package se.huddinge.samverkan.reporting.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.reporting.ReportRound;
import se.huddinge.samverkan.reporting.Section;
import se.huddinge.samverkan.reporting.SectionKind;
import se.huddinge.samverkan.reporting.paper.Chapter;
import se.huddinge.samverkan.reporting.paper.Paper;
import se.huddinge.samverkan.reporting.paper.Sheet;
import se.huddinge.samverkan.reporting.paper.Swedish;

/** Puts a report together as it would be if it were locked now. */
@Component
@Transactional(readOnly = true)
public class Drafting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Swedish.LOCALE);

    private final Counting gathering;
    private final SectionTexts texts;
    private final ActivitySheets activities;
    private final RecordSheets records;
    private final ReportWords words;
    private final Clock clock;

    Drafting(
            Counting gathering,
            SectionTexts texts,
            ActivitySheets activities,
            RecordSheets records,
            ReportWords words,
            Clock clock) {
        this.gathering = gathering;
        this.texts = texts;
        this.activities = activities;
        this.records = records;
        this.words = words;
        this.clock = clock;
    }

    public Scope scope(ReportRound round) {
        return Scope.of(round, LocalDate.now(clock));
    }

    public Paper of(ReportRound round, Arrangement arrangement) {
        return Swedish.say(() -> {
            var all = gathering.of(scope(round));
            var written = texts.of(round);
            var chapters = kinds(round, arrangement).stream()
                    .map(kind -> new Chapter(
                            kind.name(), words.chapter(kind), written.getOrDefault(kind, ""), sheets(kind, all)))
                    .toList();
            var span = round.span();
            var period = words.of("figures.span", DAY.format(span.first()), DAY.format(span.last()));
            return new Paper(round.getTitle(), period, chapters);
        });
    }

    private static List<SectionKind> kinds(ReportRound round, Arrangement arrangement) {
        var kinds =
                new ArrayList<>(round.getSections().stream().map(Section::kind).toList());
        var units = kinds.indexOf(SectionKind.UNITS);
        var goals = kinds.indexOf(SectionKind.ALIGNMENT);
        if (units >= 0 && goals >= 0 && (goals < units) != (arrangement == Arrangement.GOALS))
            Collections.swap(kinds, units, goals);
        return kinds;
    }

    /** In few years there is any. */
    private Stream<Sheet> ceased(Gathered all) {
        return all.list("ceased").isEmpty()
                ? Stream.empty()
                : Stream.of(records.named("reporting.sheet.ceased", all, List.of("ceased")));
    }

    private List<Sheet> sheets(SectionKind kind, Gathered all) {
        return switch (kind) {
            case SUMMARY -> List.of(records.key(all), activities.indicators(all));
            case AGREEMENTS ->
                List.of(
                        records.agreements(all),
                        records.named("reporting.sheet.agreement-list", all, Counting.AGREEMENTS));
            case UNITS -> List.of(activities.boards(all), activities.units(all));
            case ALIGNMENT -> List.of(activities.goals(all), activities.matrix(all));
            case METHODS -> List.of(activities.methods(all));
            case STUDENTS -> List.of(records.students(all));
            case TRAINING -> List.of(records.training(all));
            case BUSINESS -> List.of(records.business(all));
            case COUNCIL -> List.of(records.named("reporting.sheet.council", all, List.of("council")));
            case ACADEMIES ->
                Stream.concat(
                                Stream.of(records.ranking(all), activities.academies(all), records.reasons(all)),
                                ceased(all))
                        .toList();
            case DEVIATIONS ->
                List.of(records.gaps(all), records.named("reporting.sheet.gap-list", all, Counting.GAPS));
        };
    }
}
