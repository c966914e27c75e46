package se.huddinge.samverkan.meeting.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.meeting.AgendaItem;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record AgendaItemForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String title,
        @Size(max = 200) @NoPersonalNumber String presenter,
        @Min(1) @Max(600) Integer minutes,
        @Size(max = 8000) @NoPersonalNumber String background,
        Long agreementId,
        Long projectId,
        Long principleId,
        Long ideaId,
        Long areaId,
        @Size(max = 200) @NoPersonalNumber String secrecyBasis,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public AgendaItemForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static AgendaItemForm blank(Meeting meeting) {
        return new AgendaItemForm(
                null, null, null, null, null, null, null, null, null, null, null, meeting.getVersion());
    }

    long countOfSubjects() {
        return Stream.of(agreementId, projectId, principleId, ideaId, areaId)
                .filter(Objects::nonNull)
                .count();
    }

    static AgendaItemForm of(Meeting meeting, AgendaItem item) {
        return of(item, meeting.getVersion());
    }

    static AgendaItemForm of(AgendaItem item, Long version) {
        var about = item.getAbout();
        var agreement = about.agreement();
        var project = about.project();
        var principle = about.principle();
        var idea = about.idea();
        var area = about.area();
        return new AgendaItemForm(
                item.getTitle(),
                item.getPresenter(),
                item.getMinutes(),
                item.getBackground(),
                agreement == null ? null : agreement.getId(),
                project == null ? null : project.getId(),
                principle == null ? null : principle.getId(),
                idea == null ? null : idea.getId(),
                area == null ? null : area.getId(),
                item.getSecrecyBasis(),
                null,
                version);
    }
}
