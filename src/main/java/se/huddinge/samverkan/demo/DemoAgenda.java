package se.huddinge.samverkan.demo;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import se.huddinge.samverkan.demo.Municipality.TakenUp;
import se.huddinge.samverkan.document.AttachmentForm;
import se.huddinge.samverkan.document.IncomingFile;
import se.huddinge.samverkan.idea.IdeaRow;
import se.huddinge.samverkan.idea.IdeaService;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.meeting.MeetingService;
import se.huddinge.samverkan.meeting.agenda.Agenda;
import se.huddinge.samverkan.meeting.agenda.AgendaItemForm;
import se.huddinge.samverkan.meeting.attachment.ItemAttachments;
import se.huddinge.samverkan.office.Pdf;
import se.huddinge.samverkan.priorityarea.listing.AreaList;
import se.huddinge.samverkan.priorityarea.listing.AreaRow;

/** What a called meeting is to talk about beside what was planned: ideas and areas, which came later, with a paper to read. */
class DemoAgenda {
    private final MeetingService meetings;
    private final Agenda agenda;
    private final ItemAttachments attachments;
    private final IdeaService ideas;
    private final AreaList areas;
    private final Pdf pdf;
    private final Timeline timeline;
    private final EntityManager entities;

    DemoAgenda(
            MeetingService meetings,
            Agenda agenda,
            ItemAttachments attachments,
            IdeaService ideas,
            AreaList areas,
            Pdf pdf,
            Timeline timeline,
            EntityManager entities) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.attachments = attachments;
        this.ideas = ideas;
        this.areas = areas;
        this.pdf = pdf;
        this.timeline = timeline;
        this.entities = entities;
    }

    void make(Municipality municipality) {
        for (var taken : municipality.takenUp())
            timeline.on(taken.day().from(timeline.today()), Demo.COORDINATOR, () -> take(taken));
    }

    private void take(TakenUp taken) {
        var meeting = meeting(taken.meeting());
        var item = agenda.add(
                meeting.getId(),
                new AgendaItemForm(
                        taken.title(),
                        taken.presenter(),
                        taken.minutes(),
                        null,
                        null,
                        null,
                        null,
                        idea(taken.idea()),
                        area(taken.area()),
                        null,
                        UUID.randomUUID(),
                        meeting.getVersion()));
        entities.flush();
        if (taken.file() == null) return;
        try (var file = made(taken)) {
            attachments.add(meeting.getId(), item.getId(), AttachmentForm.blank(), file);
        }
        entities.flush();
    }

    private Meeting meeting(String title) {
        var id = entities.createQuery("select m.id from Meeting m where m.title = :title", Long.class)
                .setParameter("title", title)
                .getSingleResult();
        return meetings.get(id);
    }

    private @Nullable Long idea(@Nullable String title) {
        return title == null
                ? null
                : ideas.open().stream()
                        .filter(row -> row.title().equals(title))
                        .map(IdeaRow::id)
                        .findFirst()
                        .orElseThrow();
    }

    private @Nullable Long area(@Nullable String title) {
        return title == null
                ? null
                : areas.options().stream()
                        .filter(row -> row.title().equals(title))
                        .map(AreaRow::id)
                        .findFirst()
                        .orElseThrow();
    }

    private IncomingFile made(TakenUp taken) {
        var out = new ByteArrayOutputStream();
        try {
            pdf.write("demo/paper", Map.of("title", taken.title(), "text", taken.text()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return IncomingFile.of(taken.file(), new ByteArrayResource(out.toByteArray()), "file");
    }
}
