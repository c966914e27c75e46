package se.huddinge.samverkan.calendar;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.agreement.listing.AgreementDay;
import se.huddinge.samverkan.agreement.listing.AgreementDays;
import se.huddinge.samverkan.meeting.listing.Gatherings;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKeys;
import se.huddinge.samverkan.watch.Dues;

/** What somebody has in her own calendar: nothing that is classified. */
@Component
@Transactional(readOnly = true)
class OwnDays {
    private static final int BACK = 30;
    private static final int AHEAD = 400;

    /** Told by the agreements themselves, near or far. */
    private static final Set<String> OF_AGREEMENTS = Stream.concat(
                    Arrays.stream(AgreementDay.Kind.values()).map(Enum::name), Stream.of("RENEWED", "LAPSED"))
            .map(kind -> "agreement.due." + kind)
            .collect(toSet());

    private final AgreementDays agreements;
    private final BoardDays boards;
    private final Gatherings meetings;
    private final Dues dues;
    private final Readers readers;
    private final CurrentUser user;
    private final Clock clock;

    OwnDays(
            AgreementDays agreements,
            BoardDays boards,
            Gatherings meetings,
            Dues dues,
            Readers readers,
            CurrentUser user,
            Clock clock) {
        this.agreements = agreements;
        this.boards = boards;
        this.meetings = meetings;
        this.dues = dues;
        this.readers = readers;
        this.user = user;
        this.clock = clock;
    }

    List<Entry> all() {
        var reader = readers.current();
        var from = LocalDate.now(clock).minusDays(BACK);
        var to = LocalDate.now(clock).plusDays(AHEAD);
        var every = user.has(Role.MANAGEMENT);
        var own = Stream.of(
                        agreements.between(reader, from, to).stream()
                                .map(Entry::of)
                                .filter(entry -> every || entry.hers()),
                        boards.meetings(reader, from, to).stream().filter(Entry::hers),
                        meetings.between(reader, from, to).stream()
                                .map(Entry::of)
                                .filter(Entry::hers),
                        dues.dated().stream()
                                .filter(due -> !OF_AGREEMENTS.contains(due.kind()))
                                .map(OwnDays::entry))
                .flatMap(entries -> entries)
                .filter(entry -> !entry.classified());
        return once(own);
    }

    /** Of several days of one thing to do, which no calendar can tell apart, the first. */
    private static List<Entry> once(Stream<Entry> entries) {
        var once = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> once.putIfAbsent(entry.kind() + entry.item(), entry));
        return List.copyOf(once.values());
    }

    /** A task may say anything: there is one, and what it is stands on its page. */
    static Entry entry(Due due) {
        var task = due.kind().equals(DueKeys.TASK);
        return new Entry(
                Kind.DUE,
                due.kind() + "-" + due.itemId(),
                requireNonNull(due.day()),
                task ? null : due.title(),
                task ? null : due.about(),
                due.unitId(),
                due.unit(),
                due.subject(),
                due.subjectId(),
                null,
                true,
                due.classified() && !task,
                due.address());
    }
}
