package se.huddinge.samverkan.calendar;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.agreement.listing.AgreementDay;
import se.huddinge.samverkan.agreement.listing.AgreementDays;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Ics;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKey;
import se.huddinge.samverkan.watch.Dues;

/** One day, to be put into a calendar by hand. It is the same day there as in the whole calendar. */
@Controller
@ForReaders
class EventController {
    private static final int YEARS = 5;

    private final AgreementDays agreements;
    private final BoardDays boards;
    private final Dues dues;
    private final CalendarFile file;
    private final Readers readers;
    private final Clock clock;

    EventController(
            AgreementDays agreements, BoardDays boards, Dues dues, CalendarFile file, Readers readers, Clock clock) {
        this.agreements = agreements;
        this.boards = boards;
        this.dues = dues;
        this.file = file;
        this.readers = readers;
        this.clock = clock;
    }

    /** The next of the kind. */
    @GetMapping("/avtal/{id}/kalender/{kind:NOTICE|PARTY_NOTICE|ENDING|RENEWING|START|REVIEW}.ics")
    void agreement(@PathVariable Long id, @PathVariable AgreementDay.Kind kind, HttpServletResponse response)
            throws IOException {
        var today = LocalDate.now(clock);
        send(
                agreements.of(readers.current(), id, today, today.plusYears(YEARS)).stream()
                        .filter(day -> day.kind() == kind)
                        .min(Comparator.comparing(AgreementDay::day))
                        .map(Entry::of),
                response);
    }

    @GetMapping("/forvaltningar/{id}/sammantraden/{meetingId}.ics")
    void meeting(@PathVariable Long id, @PathVariable Long meetingId, HttpServletResponse response) throws IOException {
        var today = LocalDate.now(clock);
        send(
                boards.meetings(readers.current(), today, today.plusYears(YEARS)).stream()
                        .filter(entry -> entry.kind() == Kind.MEETING
                                && id.equals(entry.unitId())
                                && entry.item().equals(meetingId.toString()))
                        .findFirst(),
                response);
    }

    @GetMapping("/att-gora/{kind}/{item}/{day}/kalender.ics")
    void due(
            @PathVariable String kind,
            @PathVariable String item,
            @PathVariable String day,
            HttpServletResponse response)
            throws IOException {
        send(
                DueKey.of(kind, item, day)
                        .flatMap(dues::find)
                        .filter(due -> due.day() != null)
                        .map(this::entry),
                response);
    }

    private Entry entry(Due due) {
        var on = requireNonNull(due.day());
        var near = due.subject().equals("agreement")
                ? agreements.of(readers.current(), due.subjectId(), on, on.plusDays(1))
                : List.<AgreementDay>of();
        return near.stream()
                .filter(day -> due.kind().equals("agreement.due." + day.kind()))
                .findFirst()
                .map(Entry::of)
                .orElseGet(() -> OwnDays.entry(due));
    }

    private void send(Optional<Entry> found, HttpServletResponse response) throws IOException {
        var entry = found.filter(day -> !day.classified()).orElseThrow(() -> new NotFoundException("day", 0L));
        var calendar = file.of(file.title(entry), List.of(entry));
        Download.describe("samverkan-" + entry.day() + ".ics", Ics.MEDIA_TYPE, response);
        response.getOutputStream().write(calendar);
    }
}
