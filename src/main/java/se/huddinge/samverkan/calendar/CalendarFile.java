package se.huddinge.samverkan.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.audit.AuditTrail;
import se.huddinge.samverkan.audit.AuditTrail.Progress;
import se.huddinge.samverkan.office.Ics;

/** Days as a file for a calendar, in the language of who asks. When each last changed, its record's history says. */
@Component
class CalendarFile {
    private final AuditTrail audit;
    private final MessageSourceAccessor texts;
    private final String address;
    private final String host;

    CalendarFile(AuditTrail audit, MessageSource messages, @Value("${samverkan.address}") String address) {
        this.audit = audit;
        this.texts = new MessageSourceAccessor(messages);
        this.address = address;
        this.host = URI.create(address).getHost();
    }

    byte[] of(String name, List<Entry> entries) {
        var open = entries.stream().filter(entry -> !entry.classified()).toList();
        var histories = histories(open);
        return Ics.write(
                name, open.stream().map(entry -> event(entry, histories)).toList());
    }

    private Ics.Event event(Entry entry, Map<String, Map<Long, Progress>> histories) {
        var progress = Stream.of(
                        progress(histories, entry.subject(), entry.subjectId()),
                        progress(histories, "unit", entry.boardId()))
                .filter(Objects::nonNull)
                .toList();
        return new Ics.Event(
                "%s-%s@%s".formatted(entry.kind().name().toLowerCase(Locale.ROOT), entry.item(), host),
                entry.day(),
                title(entry),
                text(entry),
                what(entry),
                address + entry.address(),
                progress.stream().mapToInt(Progress::changes).sum(),
                progress.stream()
                        .map(Progress::changedAt)
                        .max(Instant::compareTo)
                        .orElseGet(() -> said(entry)));
    }

    /** What follows from the calendar alone was known a year before. */
    private static Instant said(Entry entry) {
        return entry.day().minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private String what(Entry entry) {
        return entry.kind() == Kind.DUE
                ? texts.getMessage(entry.item().substring(0, entry.item().lastIndexOf('-')))
                : texts.getMessage(entry.kind().getKey());
    }

    String title(Entry entry) {
        return entry.title() == null
                ? what(entry)
                : texts.getMessage("calendar.entry", new Object[] {what(entry), entry.title()});
    }

    private String text(Entry entry) {
        return Stream.of(
                        entry.about(),
                        Objects.equals(entry.unit(), entry.title()) ? null : entry.unit(),
                        texts.getMessage("calendar.see", new Object[] {address + entry.address()}))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable Progress progress(
            Map<String, Map<Long, Progress>> histories, @Nullable String subject, @Nullable Long id) {
        return subject == null || id == null
                ? null
                : histories.getOrDefault(subject, Map.of()).get(id);
    }

    private Map<String, Map<Long, Progress>> histories(List<Entry> entries) {
        record Record(String subject, Long id) {}
        var records = entries.stream()
                .flatMap(entry -> Stream.of(
                        entry.subject() == null || entry.subjectId() == null
                                ? null
                                : new Record(entry.subject(), entry.subjectId()),
                        entry.boardId() == null ? null : new Record("unit", entry.boardId())))
                .filter(Objects::nonNull)
                .collect(groupingBy(Record::subject, mapping(Record::id, toSet())));
        var histories = new HashMap<String, Map<Long, Progress>>();
        records.forEach((subject, ids) -> histories.put(subject, audit.progress(subject, ids)));
        return histories;
    }
}
