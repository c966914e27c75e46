package se.huddinge.samverkan.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;
import se.huddinge.samverkan.web.NoPersonalNumber;

@NullUnmarked
public record YearForm(
        @PositiveOrZero @Max(999_999_999) Integer target,
        @Size(max = 2000) @NoPersonalNumber String comment,
        Long version)
        implements VersionedForm {
    static YearForm blank() {
        return new YearForm(null, null, null);
    }

    static YearForm of(IndicatorYear year) {
        return new YearForm(year.getTarget(), year.getComment(), year.getVersion());
    }
}
