package se.huddinge.samverkan.meeting;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the agenda of a meeting together with all that belongs to its items, as far as the reader may know of them. */
@Component
class Points {
    private final AgendaItemRepository items;
    private final ItemNoteRepository notes;
    private final ItemAttachmentRepository attachments;
    private final CorrectionRepository corrections;
    private final MeetingAccess access;
    private final Concerns concerns;

    Points(
            AgendaItemRepository items,
            ItemNoteRepository notes,
            ItemAttachmentRepository attachments,
            CorrectionRepository corrections,
            MeetingAccess access,
            Concerns concerns) {
        this.items = items;
        this.notes = notes;
        this.attachments = attachments;
        this.corrections = corrections;
        this.access = access;
        this.concerns = concerns;
    }

    List<Point> of(Meeting meeting) {
        var id = meeting.getId();
        var written = notes.findByItemMeetingId(id).stream()
                .collect(toMap(note -> note.getItem().getId(), identity()));
        var kept = attachments.findByItemMeetingIdOrderById(id).stream()
                .collect(groupingBy(file -> file.getItem().getId()));
        var corrected =
                meeting.getEdition() == 1 ? List.<Correction>of() : corrections.findByMeetingIdOrderByEditionAsc(id);
        var found = items(meeting);
        var about = concerns.of(found);
        return found.stream()
                .map(item -> Point.of(
                        item, written.get(item.getId()), kept.getOrDefault(item.getId(), List.of()), corrected, about))
                .toList();
    }

    List<AgendaItem> items(Meeting meeting) {
        return items.findByMeetingIdOrderByOrdinalAscIdAsc(meeting.getId()).stream()
                .filter(item -> access.isReadable(meeting, item))
                .toList();
    }

    Optional<AgendaItem> item(Meeting meeting, Long id) {
        return items.findByIdAndMeetingId(id, meeting.getId()).filter(item -> access.isReadable(meeting, item));
    }
}
