package se.huddinge.samverkan.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record HeadForm(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String addressee,
        @NotBlank @Size(max = 200) String owner,
        @Size(max = 60) String dnr,
        Long version)
        implements VersionedForm {
    static HeadForm of(StrategyVersion draft) {
        return new HeadForm(
                draft.getTitle(), draft.getAddressee(), draft.getOwner(), draft.getDnr(), draft.getVersion());
    }
}
