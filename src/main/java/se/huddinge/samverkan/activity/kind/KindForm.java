package se.huddinge.samverkan.activity.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.activity.ActivityKind;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.web.Ids;

@NullUnmarked
record KindForm(
        @NotBlank @Size(max = 100) String nameSv,
        @Size(max = 100) String nameEn,
        boolean training,
        boolean entrepreneurship,
        boolean meetsAcademy,
        Set<Long> purposeIds,
        Set<Long> methodIds,
        boolean offered,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    KindForm {
        purposeIds = Ids.of(purposeIds);
        methodIds = Ids.of(methodIds);
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static KindForm blank() {
        return new KindForm(null, null, false, false, false, null, null, true, null, null);
    }

    static KindForm of(ActivityKind kind) {
        return new KindForm(
                kind.getNames().nameSv(),
                kind.getNames().nameEn(),
                kind.isTraining(),
                kind.isEntrepreneurship(),
                kind.isMeetsAcademy(),
                Ids.of(kind.getProposedPurposes(), Purpose::getId),
                Ids.of(kind.getProposedMethods(), Method::getId),
                kind.isOffered(),
                null,
                kind.getVersion());
    }

    Name name() {
        return new Name(nameSv, nameEn);
    }
}
