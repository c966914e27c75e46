package se.huddinge.samverkan.strategy;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.VersionedForm;

/** A purpose, method, goal or duty; the last four fields before the ids belong to a purpose or a duty only. */
@NullUnmarked
record PartForm(
        @NotNull @Min(1) @Max(999) Integer ordinal,
        @NotBlank @Size(max = 200) String nameSv,
        @Size(max = 200) String nameEn,
        @NotNull Long passageId,
        Boolean requiresPrioritisedAcademy,
        @Size(max = 200) String consultationWith,
        Set<Long> goals,
        @Size(max = 200) String bearer,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    PartForm {
        requiresPrioritisedAcademy = Boolean.TRUE.equals(requiresPrioritisedAcademy);
        goals = Stream.ofNullable(goals)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(toSet());
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static PartForm blank(int ordinal, StrategyVersion draft) {
        return new PartForm(ordinal, null, null, null, false, null, null, null, null, draft.getVersion());
    }

    static PartForm of(Part part) {
        var purpose = part instanceof Purpose it ? it : null;
        return new PartForm(
                part.getOrdinal(),
                part.getNames().nameSv(),
                part.getNames().nameEn(),
                part.getPassage().getId(),
                purpose != null && purpose.isRequiresPrioritisedAcademy(),
                purpose == null ? null : purpose.getConsultationWith(),
                purpose == null
                        ? null
                        : purpose.getGoals().stream().map(Part::getId).collect(toSet()),
                part instanceof Duty duty ? duty.getBearer() : null,
                null,
                part.getStrategyVersion().getVersion());
    }

    Name name() {
        return new Name(nameSv, nameEn);
    }
}
