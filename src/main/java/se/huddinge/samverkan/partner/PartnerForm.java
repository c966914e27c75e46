package se.huddinge.samverkan.partner;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Lines;
import se.huddinge.samverkan.web.OneALine;
import se.huddinge.samverkan.web.WebAddress;

@NullUnmarked
public record PartnerForm(
        @NotBlank @Size(max = 200) String nameSv,
        @Size(max = 200) String nameEn,
        @NotNull PartnerOrganisation.Kind kind,
        @OrganisationNumber String organisationNumber,
        @WebAddress String website,
        @Size(max = 4000) String description,
        @OneALine(max = 200) String formerNames,
        Set<Long> memberAcademyIds,
        Set<Long> memberOrganisationIds,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    public PartnerForm {
        if (submissionId == null) submissionId = UUID.randomUUID();
        memberAcademyIds = chosen(memberAcademyIds);
        memberOrganisationIds = chosen(memberOrganisationIds);
    }

    private static Set<Long> chosen(Set<Long> ids) {
        return ids == null ? Set.of() : ids.stream().filter(Objects::nonNull).collect(toCollection(TreeSet::new));
    }

    static PartnerForm blank() {
        return new PartnerForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    static PartnerForm of(PartnerOrganisation organisation) {
        return new PartnerForm(
                organisation.getNames().nameSv(),
                organisation.getNames().nameEn(),
                organisation.getKind(),
                organisation.getOrganisationNumber(),
                organisation.getWebsite(),
                organisation.getDescription(),
                String.join("\n", organisation.getFormerNames()),
                organisation.getMemberAcademies().stream().map(Academy::getId).collect(toSet()),
                organisation.getMemberOrganisations().stream()
                        .map(PartnerOrganisation::getId)
                        .collect(toSet()),
                null,
                organisation.getVersion());
    }

    Set<String> formerNameLines() {
        return Lines.of(formerNames);
    }
}
