package se.huddinge.samverkan.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.listing.AgreementDays;
import se.huddinge.samverkan.meeting.listing.Gatherings;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;

/** Every day of a year that somebody should know of, as far as the reader may. */
@Component
@Transactional(readOnly = true)
class YearDays {
    private final AgreementDays agreements;
    private final BoardDays boards;
    private final Gatherings meetings;
    private final ReportDays reports;
    private final UnitService units;
    private final Readers readers;

    YearDays(
            AgreementDays agreements,
            BoardDays boards,
            Gatherings meetings,
            ReportDays reports,
            UnitService units,
            Readers readers) {
        this.agreements = agreements;
        this.boards = boards;
        this.meetings = meetings;
        this.reports = reports;
        this.units = units;
        this.readers = readers;
    }

    List<Entry> of(int year, YearFilter filter) {
        var reader = readers.current();
        var from = LocalDate.of(year, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        var ofUnit = filter.unit() == null ? Set.<Long>of() : around(filter.unit());
        return Stream.of(
                        reports.of(year).stream(),
                        boards.all(reader, from, to).stream(),
                        meetings.between(reader, from, to).stream().map(Entry::of),
                        agreements.between(reader, from, to).stream().map(Entry::of))
                .flatMap(entries -> entries)
                .filter(filter::allows)
                .filter(entry -> entry.unitId() == null || ofUnit.isEmpty() || ofUnit.contains(entry.unitId()))
                .sorted(comparing(Entry::day).thenComparing(Entry::kind))
                .toList();
    }

    /** A department and the boards it works for, or a board and the departments that work for it. */
    private Set<Long> around(Long unitId) {
        var around = new HashSet<>(Set.of(unitId));
        units.byIds(Set.of(unitId)).stream()
                .flatMap(unit -> unit.isDepartment() ? unit.getBoards().stream() : units.serving(unitId).stream())
                .map(Unit::getId)
                .forEach(around::add);
        return around;
    }
}
