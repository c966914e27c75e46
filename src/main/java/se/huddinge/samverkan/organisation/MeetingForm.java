package se.huddinge.samverkan.organisation;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

/** A board's meetings of one year, a row each, as they are pasted from a table. */
@NullUnmarked
record MeetingForm(
        @NotNull @Min(1900) @Max(2199) Integer year,
        @NotBlank @Size(max = 10_000) String meetings,
        Long version) implements VersionedForm {
    static MeetingForm of(Unit board, int year, List<MeetingDay> days) {
        var rows = days.stream().map(MeetingForm::row).collect(joining("\n"));
        return new MeetingForm(year, rows.isEmpty() ? null : rows, board.getVersion());
    }

    private static String row(MeetingDay day) {
        return Stream.of(day.getMeetingOn(), day.getPapersDue(), day.getPreparationOn())
                .map(it -> Objects.toString(it, ""))
                .collect(joining("; "))
                .replaceAll("(; )+$", "");
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
