package se.huddinge.samverkan.organisation;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.PlausibleDate;

@NullUnmarked
record UnitForm(
        @NotNull Unit.Kind kind,
        @NotBlank @Size(max = 200) String nameSv,
        @Size(max = 200) String nameEn,
        @Size(max = 20) String shortName,
        @Size(max = 5) String registryCode,
        Boolean executiveOffice,
        Boolean bindsBoards,
        Set<Long> boards,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate validFrom,

        UUID submissionId,
        Long version)
        implements VersionedForm {
    UnitForm {
        executiveOffice = Boolean.TRUE.equals(executiveOffice);
        bindsBoards = Boolean.TRUE.equals(bindsBoards);
        boards = Stream.ofNullable(boards)
                .flatMap(Set::stream)
                .filter(Objects::nonNull)
                .collect(toSet());
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    static UnitForm blank() {
        return new UnitForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(
                unit.getKind(),
                unit.getNames().nameSv(),
                unit.getNames().nameEn(),
                unit.getShortName(),
                unit.getRegistryCode(),
                unit.isExecutiveOffice(),
                unit.isBindsBoards(),
                unit.getBoards().stream().map(Unit::getId).collect(toSet()),
                unit.getPeriod().validFrom(),
                null,
                unit.getVersion());
    }

    Name name() {
        return new Name(nameSv, nameEn);
    }
}
