package se.huddinge.samverkan.agreement.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Visibility;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
record BasicsForm(
        @NotBlank @Size(max = 200) String title,
        Long typeId,
        @Size(max = 60) String ownDnr,
        Long responsibleId,
        Long ownerId,
        Set<Long> participantIds,
        @NotNull Visibility visibility,
        @Size(max = 200) String secrecyBasis,
        Long version)
        implements VersionedForm {
    BasicsForm {
        participantIds = Ids.of(participantIds);
    }

    static BasicsForm of(Agreement agreement) {
        return new BasicsForm(
                agreement.getTitle(),
                agreement.getType() == null ? null : agreement.getType().getId(),
                agreement.getOwnDnr(),
                agreement.getResponsible() == null
                        ? null
                        : agreement.getResponsible().getId(),
                agreement.getOwner() == null ? null : agreement.getOwner().getId(),
                Ids.of(agreement.getParticipants(), Unit::getId),
                agreement.getVisibility(),
                agreement.getSecrecyBasis(),
                agreement.getVersion());
    }
}
