package se.huddinge.samverkan.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** A day told from another: "-14m first", "+75d", "-3y workday"; or a date of the calendar. */
record Day(String told) {
    /** Found by the conversion of what the file says. */
    public static Day of(String told) {
        return new Day(told);
    }

    LocalDate from(LocalDate today) {
        var words = told.split(" ");
        var day = words[0].matches("[+-].*") ? today.plus(distance(words[0])) : LocalDate.parse(words[0]);
        for (var word : Arrays.asList(words).subList(1, words.length)) day = moved(day, word);
        return day;
    }

    private static Period distance(String word) {
        return Period.parse(word.charAt(0) + "P" + word.substring(1).toUpperCase(Locale.ROOT));
    }

    private static LocalDate moved(LocalDate day, String word) {
        return switch (word) {
            case "first" -> day.with(TemporalAdjusters.firstDayOfMonth());
            case "last" -> day.with(TemporalAdjusters.lastDayOfMonth());
            case "workday" -> workday(day);
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** In July nobody is there: the last of June. */
    static LocalDate workday(LocalDate day) {
        var present = day.getMonth() == Month.JULY ? LocalDate.of(day.getYear(), Month.JUNE, 30) : day;
        while (present.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) present = present.minusDays(1);
        return present;
    }
}
