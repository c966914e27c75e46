package se.huddinge.samverkan.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.Ids;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

/** @param sections one row for each chapter there is; one without a length is left out */
@NullUnmarked
public record RoundForm(
        @NotNull ReportKind kind,
        @NotBlank @Size(max = 200) @NoPersonalNumber String title,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate periodFrom,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate periodTo,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate opensOn,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate dueOn,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate compileOn,

        @NotNull @PlausibleDate @DateTimeFormat(iso = ISO.DATE)
        LocalDate handoverOn,

        @NotEmpty Set<ReportRecipient> recipients,
        Set<Long> boardIds,
        @Size(max = 10_000) @NoPersonalNumber String instruction,
        @NotEmpty Set<Long> unitIds,
        List<@Valid Row> sections,
        UUID submissionId,
        Long version)
        implements VersionedForm {
    /** A chapter, and how long its text may be. */
    public record Row(
            SectionKind kind, @Min(100) @Max(20_000) Integer maxLength) {}

    public RoundForm {
        recipients = recipients == null
                ? Set.of()
                : recipients.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        boardIds = Ids.of(boardIds);
        unitIds = Ids.of(unitIds);
        sections = sections == null ? List.of() : sections;
        if (submissionId == null) submissionId = UUID.randomUUID();
    }

    /** Whoever names a board gives it the account. */
    Set<ReportRecipient> given() {
        return boardIds.isEmpty()
                ? recipients
                : Stream.concat(recipients.stream(), Stream.of(ReportRecipient.BOARD))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What the form has of chapters, in the order of the report. */
    List<Section> wanted() {
        return sections.stream()
                .filter(row -> row != null && row.kind() != null && row.maxLength() != null)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .map(row -> new Section(row.kind(), row.maxLength()))
                .distinct()
                .toList();
    }

    /** One row for every chapter there is. */
    public static List<Row> rows(List<Section> sections) {
        return Arrays.stream(SectionKind.values())
                .map(kind -> new Row(
                        kind,
                        sections.stream()
                                .filter(section -> section.kind() == kind)
                                .map(Section::maxLength)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    static RoundForm of(ReportRound round, Set<Long> unitIds) {
        return new RoundForm(
                round.getKind(),
                round.getTitle(),
                round.getPeriodFrom(),
                round.getPeriodTo(),
                round.getOpensOn(),
                round.getDueOn(),
                round.getCompileOn(),
                round.getHandoverOn(),
                round.getRecipients(),
                round.getBoards().stream().map(Unit::getId).collect(Collectors.toUnmodifiableSet()),
                round.getInstruction(),
                unitIds,
                rows(round.getSections()),
                null,
                round.getVersion());
    }
}
