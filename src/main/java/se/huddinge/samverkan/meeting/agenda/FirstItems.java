package se.huddinge.samverkan.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.meeting.About;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.meeting.AgendaItemRepository;
import se.huddinge.samverkan.meeting.ItemNote;
import se.huddinge.samverkan.meeting.ItemNoteRepository;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.project.Project;
import se.huddinge.samverkan.project.ProjectService;
import se.huddinge.samverkan.shared.FieldException;

/** What is on the agenda from the beginning: agreements and projects to talk about, and whatever was written down. */
@Component
public class FirstItems {
    public record Option(Long id, String name) {}

    private final AgendaItemRepository items;
    private final ItemNoteRepository notes;
    private final AgreementAccess access;
    private final AgreementService agreements;
    private final ProjectService projects;

    FirstItems(
            AgendaItemRepository items,
            ItemNoteRepository notes,
            AgreementAccess access,
            AgreementService agreements,
            ProjectService projects) {
        this.items = items;
        this.notes = notes;
        this.access = access;
        this.agreements = agreements;
        this.projects = projects;
    }

    /** Those of the agreements that the reader may read. */
    public List<Option> agreements(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> agreement(id).stream())
                .map(agreement -> new Option(agreement.getId(), agreement.getTitle()))
                .toList();
    }

    public List<Option> projects(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> projects.find(id).stream())
                .map(project -> new Option(project.getId(), project.getTitle()))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Meeting meeting, Set<Long> agreementIds, Set<Long> projectIds, Collection<String> lines) {
        int place = 1;
        for (var id : agreementIds) {
            var agreement = known(agreement(id), "agreementIds");
            var item = put(meeting, place++, agreement.getTitle(), new About(agreement, null, null, null, null));
            // What is called by the name of an agreement under sekretess is under it too.
            item.describe(item.getTitle(), null, null, null, agreement.getSecrecyBasis());
        }
        for (var id : projectIds) {
            Project project = known(projects.find(id), "projectIds");
            put(meeting, place++, project.getTitle(), new About(null, project, null, null, null));
        }
        for (var line : lines) put(meeting, place++, line, About.NOTHING);
    }

    private AgendaItem put(Meeting meeting, int place, String title, About about) {
        var item = new AgendaItem(UUID.randomUUID(), meeting, place, title);
        item.concern(about);
        notes.save(new ItemNote(items.save(item)));
        return item;
    }

    private Optional<Agreement> agreement(Long id) {
        return access.isReadable(id) ? Optional.of(agreements.get(id)) : Optional.empty();
    }

    private static <T> T known(Optional<T> found, String field) {
        return found.orElseThrow(() -> new FieldException(field, "meeting.unknown-choice"));
    }
}
