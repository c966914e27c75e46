package se.huddinge.samverkan.reporting.round;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.reporting.ReportKind;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;

/** Which accounts the municipality gives, and when what is due. */
@Component
class ReportSettings implements Declares {
    private static final Setting<Boolean> INTERIM_1 = Setting.yesNo("reporting.has-interim-1", true);
    private static final Setting<Boolean> INTERIM_2 = Setting.yesNo("reporting.has-interim-2", true);
    private static final Setting<Boolean> ANNUAL = Setting.yesNo("reporting.has-annual", true);
    private static final Setting<Integer> OPENS = Setting.days("reporting.opens-before", 10, 0, 90);
    private static final Setting<Integer> DUE = Setting.days("reporting.due-after", 12, 0, 180);
    private static final Setting<Integer> COMPILED = Setting.days("reporting.compiled-after", 18, 0, 180);
    private static final Setting<Integer> HANDED_OVER = Setting.days("reporting.handed-over-after", 25, 0, 180);
    private static final Setting<String> ANNUAL_DUE = day("reporting.annual-due", "01-20");
    private static final Setting<String> ANNUAL_COMPILED = day("reporting.annual-compiled", "01-31");
    private static final Setting<String> ANNUAL_HANDED_OVER = day("reporting.annual-handed-over", "02-15");

    /** When what is due for a period. */
    record Dates(LocalDate opensOn, LocalDate dueOn, LocalDate compileOn, LocalDate handoverOn) {}

    private final Settings settings;

    ReportSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                INTERIM_1,
                INTERIM_2,
                ANNUAL,
                OPENS,
                DUE,
                COMPILED,
                HANDED_OVER,
                ANNUAL_DUE,
                ANNUAL_COMPILED,
                ANNUAL_HANDED_OVER);
    }

    boolean isGiven(ReportKind kind) {
        return switch (kind) {
            case INTERIM_1 -> settings.get(INTERIM_1);
            case INTERIM_2 -> settings.get(INTERIM_2);
            case ANNUAL -> settings.get(ANNUAL);
            case OTHER -> true;
        };
    }

    Dates dates(ReportKind kind, LocalDate lastDay) {
        var opens = lastDay.minusDays(settings.get(OPENS));
        if (kind != ReportKind.ANNUAL)
            return new Dates(
                    opens,
                    lastDay.plusDays(settings.get(DUE)),
                    lastDay.plusDays(settings.get(COMPILED)),
                    lastDay.plusDays(settings.get(HANDED_OVER)));
        var next = lastDay.getYear() + 1;
        return new Dates(opens, on(ANNUAL_DUE, next), on(ANNUAL_COMPILED, next), on(ANNUAL_HANDED_OVER, next));
    }

    private LocalDate on(Setting<String> setting, int year) {
        return read(settings.get(setting)).orElseThrow().atYear(year);
    }

    private static Setting<String> day(String key, String fallback) {
        return new Setting<>(
                key, Setting.Kind.TEXT, fallback, text -> read(text).map(day -> text));
    }

    private static Optional<MonthDay> read(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
