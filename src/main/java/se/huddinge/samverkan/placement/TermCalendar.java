package se.huddinge.samverkan.placement;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** When terms begin and end: a setting of the municipality. The autumn follows the spring and ends with the year. */
@Component
public class TermCalendar implements Declares {
    private static final Setting<String> SPRING_ENDS = new Setting<>(
            "placement.spring-ends",
            Setting.Kind.TEXT,
            "06-30",
            text -> day(text).map(day -> text));

    private final Settings settings;
    private final Clock clock;

    TermCalendar(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(SPRING_ENDS);
    }

    public Semester current() {
        var today = today();
        var spring = new Semester(today.getYear(), Semester.Half.SPRING);
        return today.isAfter(lastDay(spring)) ? new Semester(today.getYear(), Semester.Half.AUTUMN) : spring;
    }

    public LocalDate firstDay(Semester semester) {
        return lastDay(semester.previous()).plusDays(1);
    }

    public LocalDate lastDay(Semester semester) {
        return semester.half() == Semester.Half.AUTUMN
                ? LocalDate.of(semester.year(), 12, 31)
                : day(settings.get(SPRING_ENDS)).orElseThrow().atYear(semester.year());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<MonthDay> day(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
