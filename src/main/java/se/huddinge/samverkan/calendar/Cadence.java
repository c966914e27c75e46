package se.huddinge.samverkan.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.placement.Semester;
import se.huddinge.samverkan.placement.TermCalendar;
import se.huddinge.samverkan.settings.Declares;
import se.huddinge.samverkan.settings.Setting;
import se.huddinge.samverkan.settings.Settings;
import se.huddinge.samverkan.shared.Workdays;

/** What comes back every year, on days that the municipality has set (domain §7). Nobody works on a Sunday or a holiday. */
@Component
class Cadence implements Declares {
    private static final Setting<String> INTERIM_ENDS = days("calendar.interim-ends", "03-31 08-31");
    private static final Setting<Integer> OPENS = Setting.days("calendar.round-opens", 10, 0, 90);
    private static final Setting<Integer> CONTRIBUTIONS = Setting.days("calendar.contributions-due", 12, 0, 90);
    private static final Setting<Integer> COMPILED = Setting.days("calendar.compiled", 18, 0, 90);
    private static final Setting<Integer> HANDED_OVER = Setting.days("calendar.handed-over", 25, 0, 90);
    private static final Setting<String> ANNUAL_CONTRIBUTIONS = days("calendar.annual-contributions-due", "01-20");
    private static final Setting<String> ANNUAL_COMPILED = days("calendar.annual-compiled", "01-31");
    private static final Setting<String> ORDERS = days("calendar.orders", "04-15 10-15");
    private static final Setting<String> PLANS_BEGIN = days("calendar.plans-begin", "10-01");
    private static final Setting<String> PLANS_DUE = days("calendar.plans-due", "12-15");

    private final Settings settings;
    private final TermCalendar terms;
    private final MessageSourceAccessor texts;

    Cadence(Settings settings, TermCalendar terms, MessageSource messages) {
        this.settings = settings;
        this.terms = terms;
        this.texts = new MessageSourceAccessor(messages);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                INTERIM_ENDS,
                OPENS,
                CONTRIBUTIONS,
                COMPILED,
                HANDED_OVER,
                ANNUAL_CONTRIBUTIONS,
                ANNUAL_COMPILED,
                ORDERS,
                PLANS_BEGIN,
                PLANS_DUE);
    }

    List<Entry> of(int year) {
        var entries = new ArrayList<Entry>();
        on(ANNUAL_CONTRIBUTIONS, year, Kind.REPORT, "calendar.report.annual-contributions", entries);
        on(ANNUAL_COMPILED, year, Kind.REPORT, "calendar.report.annual-compiled", entries);
        for (var end : in(INTERIM_ENDS, year)) interim(end, entries);
        on(ORDERS, year, Kind.ORDER, null, entries);
        for (var half : Semester.Half.values()) {
            var term = new Semester(year, half);
            add(
                    terms.firstDay(term),
                    Kind.TERM,
                    texts.getMessage(term.getKey(), new Object[] {term.getYearText()}),
                    entries);
        }
        on(PLANS_BEGIN, year, Kind.PLAN, "calendar.plan.begins", entries);
        on(PLANS_DUE, year, Kind.PLAN, "calendar.plan.due", entries);
        return entries.stream().filter(entry -> entry.day().getYear() == year).toList();
    }

    private void interim(LocalDate end, List<Entry> entries) {
        say(Workdays.onOrBefore(end.minusDays(settings.get(OPENS))), "calendar.report.opens", entries);
        say(end, "calendar.report.measured", entries);
        say(Workdays.onOrBefore(end.plusDays(settings.get(CONTRIBUTIONS))), "calendar.report.contributions", entries);
        say(Workdays.onOrBefore(end.plusDays(settings.get(COMPILED))), "calendar.report.compiled", entries);
        say(Workdays.onOrBefore(end.plusDays(settings.get(HANDED_OVER))), "calendar.report.handed-over", entries);
    }

    private void say(LocalDate day, String key, List<Entry> entries) {
        add(day, Kind.REPORT, texts.getMessage(key), entries);
    }

    private void on(Setting<String> days, int year, Kind kind, @Nullable String key, List<Entry> entries) {
        for (var day : in(days, year))
            add(Workdays.onOrBefore(day), kind, key == null ? null : texts.getMessage(key), entries);
    }

    private static void add(LocalDate day, Kind kind, @Nullable String title, List<Entry> entries) {
        entries.add(new Entry(
                kind,
                day.getYear() + "-" + entries.size(),
                day,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                place(kind)));
    }

    /** Where what is done on the day is seen. */
    private static String place(Kind kind) {
        return switch (kind.getRing()) {
            case STUDENT -> "/platser";
            case PLAN -> "/handlingsplaner";
            default -> "/oversikt";
        };
    }

    private List<LocalDate> in(Setting<String> days, int year) {
        return read(settings.get(days)).orElseThrow().stream()
                .map(day -> day.atYear(year))
                .toList();
    }

    private static Setting<String> days(String key, String fallback) {
        return new Setting<>(
                key, Setting.Kind.TEXT, fallback, text -> read(text).map(days -> text));
    }

    private static Optional<List<MonthDay>> read(String text) {
        try {
            return Optional.of(Arrays.stream(text.strip().split("\\s+"))
                    .map(day -> MonthDay.parse("--" + day))
                    .toList());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
