package se.huddinge.samverkan.reporting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;
import se.huddinge.samverkan.web.PlausibleDate;

/** @param included the lines that are ticked, by their keys */
@NullUnmarked
public record ContributionForm(
        Set<String> included,
        @Size(max = 20_000) @NoPersonalNumber String text,
        boolean nothingToReport,
        @Size(max = 200) @NoPersonalNumber String agreedWith,

        @PlausibleDate @DateTimeFormat(iso = ISO.DATE) LocalDate agreedOn,

        Long version)
        implements VersionedForm {
    public ContributionForm {
        included = included == null
                ? Set.of()
                : included.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** @param lines as they are registered today, those left out marked so */
    public static ContributionForm of(Contribution contribution, List<Line> lines) {
        return new ContributionForm(
                lines.stream().filter(Line::included).map(Line::key).collect(Collectors.toUnmodifiableSet()),
                contribution.getText(),
                contribution.isNothingToReport(),
                contribution.getAgreedWith(),
                contribution.getAgreedOn(),
                contribution.getVersion());
    }
}
