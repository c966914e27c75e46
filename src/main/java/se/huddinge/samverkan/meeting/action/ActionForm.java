package se.huddinge.samverkan.meeting.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.meeting.ActionPoint;
import se.huddinge.samverkan.meeting.Meeting;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
public record ActionForm(
        @NotBlank @Size(max = 500) @NoPersonalNumber String what,
        @NotNull Long positionId,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate due,

        Long itemId,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public ActionForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static ActionForm blank(Meeting meeting, Long itemId) {
        return new ActionForm(null, null, null, itemId, null, meeting.getVersion());
    }

    static ActionForm of(Meeting meeting, ActionPoint action) {
        var item = action.getItem();
        return new ActionForm(
                action.getWhat(),
                action.getPosition().getId(),
                action.getDue(),
                item == null ? null : item.getId(),
                null,
                meeting.getVersion());
    }
}
