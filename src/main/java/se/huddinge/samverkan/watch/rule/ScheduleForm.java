package se.huddinge.samverkan.watch.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import se.huddinge.samverkan.shared.VersionedForm;

@NullUnmarked
record ScheduleForm(
        @NotNull @Min(0) @Max(23) Integer hour,
        @NotEmpty Set<DayOfWeek> weekdays,
        @Min(1) @Max(53) Integer restFromWeek,
        @Min(1) @Max(53) Integer restToWeek,
        Long version)
        implements VersionedForm {
    static ScheduleForm of(Schedule schedule) {
        return new ScheduleForm(
                schedule.getHour(),
                schedule.getWeekdays(),
                schedule.getRestFromWeek(),
                schedule.getRestToWeek(),
                schedule.getVersion());
    }
}
