package se.huddinge.samverkan.agreement.type;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.agreement.Part;
import se.huddinge.samverkan.agreement.Status;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record TypeForm(
        @NotBlank @Size(max = 100) String nameSv,
        @Size(max = 100) String nameEn,
        Set<Part.Name> askedParts,
        boolean partsRequired,
        boolean preparationExpected,
        boolean decisionExpected,
        boolean signingExpected,
        boolean framework,
        boolean underFramework,
        boolean offered,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    TypeForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        askedParts = askedParts == null
                ? Set.of()
                : askedParts.stream().filter(Objects::nonNull).collect(toUnmodifiableSet());
    }

    /** What the strategy asks for is where one begins. */
    static TypeForm blank() {
        return new TypeForm(
                null, null, EnumSet.allOf(Part.Name.class), true, true, true, true, false, true, true, null, null);
    }

    static TypeForm of(AgreementType type) {
        return new TypeForm(
                type.getNames().nameSv(),
                type.getNames().nameEn(),
                Set.copyOf(type.getAskedParts()),
                type.isPartsRequired(),
                type.expects(Status.IN_PREPARATION),
                type.expects(Status.DECIDED),
                type.expects(Status.FOR_SIGNATURE),
                type.isFramework(),
                type.isUnderFramework(),
                type.isOffered(),
                null,
                type.getVersion());
    }

    Name name() {
        return new Name(nameSv, nameEn);
    }

    void describe(AgreementType type) {
        type.rename(name());
        type.ask(askedParts, partsRequired);
        type.expect(preparationExpected, decisionExpected, signingExpected);
        type.stand(framework, underFramework);
        type.offer(offered);
    }
}
