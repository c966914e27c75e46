package se.huddinge.samverkan.meeting.attachment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.document.AttachmentForm;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.meeting.ItemAttachment;
import se.huddinge.samverkan.meeting.ItemAttachmentRepository;
import se.huddinge.samverkan.meeting.MeetingEvent;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.VersionForm;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** The files of a meeting's items: added, fetched, and let go of when they may go. */
@Service
@Transactional(readOnly = true)
public class ItemAttachments {
    /** All of a meeting's go by mail, and a larger letter is not taken in everywhere. */
    static final long MOST_TOGETHER = 10L * 1024 * 1024;

    private final ItemAttachmentRepository attachments;
    private final MeetingService meetings;
    private final DocumentStore store;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemAttachments(
            ItemAttachmentRepository attachments,
            MeetingService meetings,
            DocumentStore store,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attachments = attachments;
        this.meetings = meetings;
        this.store = store;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** One of the item's own; another item's does not exist, nor does one of an item that the reader may not know of. */
    ItemAttachment get(Long meetingId, Long itemId, Long id) {
        meetings.item(meetingId, itemId);
        return attachments.findByIdAndItemId(id, itemId).orElseThrow(() -> new NotFoundException("attachment", id));
    }

    @Once
    public ItemAttachment add(Long meetingId, Long itemId, AttachmentForm form, IncomingFile file) {
        return attachments.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            meetings.raisingVersion(meetingId);
            var item = meetings.item(meetingId, itemId);
            requireNew(itemId, file);
            requireRoom(meetingId, file.size(), "file");
            events.publishEvent(new MeetingEvent.AttachmentAdded(meetingId));
            return attachments.save(new ItemAttachment(
                    form.submissionId(),
                    item,
                    store.keep(file),
                    form.title() == null ? file.title() : form.title(),
                    form.received(),
                    LocalDate.now(clock),
                    user.account().orElseThrow()));
        });
    }

    private void requireNew(Long itemId, IncomingFile file) {
        attachments.findFirstByItemIdAndDocumentSha256(itemId, file.sha256()).ifPresent(there -> {
            throw new FieldException("file", "meeting.attachment-is-there", there.getTitle());
        });
    }

    private void requireRoom(Long meetingId, long more, String field) {
        if (attachments.sizeOfAll(meetingId) + more > MOST_TOGETHER)
            throw new FieldException(field, "meeting.attachments-too-large");
    }

    /** Whether what waits can be taken up with all that belongs to it. */
    public void requireRoomFor(AgendaItem waiting, Long meetingId) {
        requireRoom(meetingId, attachments.sizeOf(waiting.getId()), "itemId");
    }

    /** What is taken up again has its papers with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOver(AgendaItem from, AgendaItem next) {
        attachments
                .findByItemIdOrderById(from.getId())
                .forEach(attachment -> attachments.save(attachment.carriedOverWith(next)));
    }

    /** For a page that asks before it is gone. */
    ItemAttachment removable(Long meetingId, Long itemId, Long id) {
        meetings.open(meetingId);
        var attachment = get(meetingId, itemId, id);
        attachment.requireRemovable();
        return attachment;
    }

    @Transactional
    void remove(Long meetingId, Long itemId, Long id, VersionForm form) {
        var meeting = meetings.raisingVersion(meetingId);
        form.mustMatch(VersionForm.of(meeting));
        remove(removable(meetingId, itemId, id));
        events.publishEvent(new MeetingEvent.AttachmentRemoved(meetingId));
    }

    /** For a page that asks before the item is gone. */
    public void requireRemovable(AgendaItem item) {
        attachments.findByItemIdOrderById(item.getId()).forEach(ItemAttachment::requireRemovable);
    }

    /** With the item that they belong to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(AgendaItem item) {
        attachments.findByItemIdOrderById(item.getId()).forEach(this::remove);
    }

    /** The file stays while another meeting has it. */
    private void remove(ItemAttachment attachment) {
        var document = requireNonNull(attachment.getDocument());
        attachments.delete(attachment);
        attachments.flush();
        if (!attachments.existsByDocumentId(document.getId())) store.remove(document);
    }
}
