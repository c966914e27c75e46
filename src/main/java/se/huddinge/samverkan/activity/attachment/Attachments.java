package se.huddinge.samverkan.activity.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.account.CurrentUser;
import se.huddinge.samverkan.activity.ActivityEvent;
import se.huddinge.samverkan.activity.ActivityService;
import se.huddinge.samverkan.document.AttachmentForm;
import se.huddinge.samverkan.document.DocumentStore;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** The files of activities: added to one, fetched, and let go of when they may go. */
@Service
@Transactional(readOnly = true)
public class Attachments {
    private final AttachmentRepository attachments;
    private final ActivityService activities;
    private final DocumentStore store;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            ActivityService activities,
            DocumentStore store,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attachments = attachments;
        this.activities = activities;
        this.store = store;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    public List<Attachment> of(Long activityId) {
        return attachments.findByActivityIdOrderById(activityId);
    }

    /** One of the activity's own; another activity's does not exist. */
    Attachment get(Long activityId, Long id) {
        return attachments
                .findByIdAndActivityId(id, activityId)
                .orElseThrow(() -> new NotFoundException("attachment", id));
    }

    @Once
    Attachment add(Long activityId, AttachmentForm form, IncomingFile file) {
        return attachments.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var activity = activities.revisable(activityId);
            requireNew(activityId, file);
            events.publishEvent(new ActivityEvent.AttachmentAdded(activityId));
            return attachments.save(new Attachment(
                    form.submissionId(),
                    activity,
                    store.keep(file),
                    form.title() == null ? file.title() : form.title(),
                    form.received(),
                    LocalDate.now(clock),
                    user.account().orElseThrow()));
        });
    }

    private void requireNew(Long activityId, IncomingFile file) {
        attachments
                .findFirstByActivityIdAndDocumentSha256(activityId, file.sha256())
                .ifPresent(there -> {
                    throw new FieldException("file", "activity.attachment-is-there", there.getTitle());
                });
    }

    /** For a page that asks before it is gone. */
    Attachment removable(Long activityId, Long id) {
        activities.revisable(activityId);
        var attachment = get(activityId, id);
        attachment.requireRemovable();
        return attachment;
    }

    @Transactional
    void remove(Long activityId, Long id, AttachmentRemovalForm form) {
        var attachment = removable(activityId, id);
        form.mustMatch(AttachmentRemovalForm.of(activities.get(activityId)));
        attachments.delete(attachment);
        attachments.flush();
        store.remove(attachment.getDocument());
        events.publishEvent(new ActivityEvent.AttachmentRemoved(activityId));
    }
}
