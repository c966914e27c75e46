package se.huddinge.samverkan.environment;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.academy.Academy;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PeriodInOrder;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
@PeriodInOrder
public record EnvironmentForm(
        @NotBlank @Size(max = 200) @NoPersonalNumber String name,
        @Size(max = 4000) @NoPersonalNumber String description,
        @NotEmpty Set<Long> academyIds,
        @NotNull Long areaId,
        @NotEmpty Set<Support> supports,
        @Size(max = 2000) @NoPersonalNumber String supportText,
        ResearchEnvironment.@NotNull State state,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate validTo,
        @NotNull Long responsibleId,
        UUID submissionId,
        Long version)
        implements VersionedForm, PeriodInOrder.Fields {
    public EnvironmentForm {
        academyIds = Ids.of(academyIds);
        supports = supports == null
                ? Set.of()
                : supports.stream().filter(Objects::nonNull).collect(toSet());
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static EnvironmentForm blank(Long areaId) {
        return new EnvironmentForm(null, null, null, areaId, null, null, null, null, null, null, null, null);
    }

    static EnvironmentForm of(ResearchEnvironment environment) {
        return new EnvironmentForm(
                environment.getName(),
                environment.getDescription(),
                Ids.of(environment.getAcademies(), Academy::getId),
                environment.getArea().getId(),
                Set.copyOf(environment.getSupports()),
                environment.getSupportText(),
                environment.getState(),
                environment.getPeriod().validFrom(),
                environment.getPeriod().validTo(),
                environment.getResponsible().getId(),
                null,
                environment.getVersion());
    }
}
