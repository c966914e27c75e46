package se.huddinge.samverkan.watch.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;
import se.huddinge.samverkan.shared.Workdays;

/** On which mornings, and from which hour, everybody is told; and the weeks of the summer in which the departments rest. */
@Entity
@Table(name = "watch_schedule")
public class Schedule implements Subject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    private int hour;

    private String weekdays;

    private @Nullable Integer restFromWeek;

    private @Nullable Integer restToWeek;

    protected Schedule() {}

    void become(ScheduleForm form) {
        hour = form.hour();
        weekdays = written(form.weekdays());
        restFromWeek = form.restFromWeek();
        restToWeek = form.restToWeek();
    }

    private static String written(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> String.valueOf(day.getValue())).collect(joining(", "));
    }

    /** Whether letters go that day; a public holiday is a Sunday. */
    public boolean isMorning(LocalDate day) {
        return getWeekdays().contains(Workdays.isHoliday(day) ? DayOfWeek.SUNDAY : day.getDayOfWeek());
    }

    /** A warning goes the morning before rather than too late; what comes after the day, the morning after. */
    public LocalDate morningOf(LocalDate planned, boolean warning) {
        var day = planned;
        while (!isMorning(day)) day = day.plusDays(warning ? -1 : 1);
        return day;
    }

    public boolean isResting(LocalDate day) {
        if (restFromWeek == null || restToWeek == null) return false;
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return week >= restFromWeek && week <= restToWeek;
    }

    @Override
    public String subject() {
        return "schedule";
    }

    @Override
    public Long subjectId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public int getHour() {
        return hour;
    }

    public Set<DayOfWeek> getWeekdays() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(weekdays.split(", ")).map(Integer::valueOf).map(DayOfWeek::of).forEach(days::add);
        return days;
    }

    public @Nullable Integer getRestFromWeek() {
        return restFromWeek;
    }

    public @Nullable Integer getRestToWeek() {
        return restToWeek;
    }

    /** What the history calls it. */
    @Override
    public String toString() {
        return weekdays + " " + hour;
    }
}
