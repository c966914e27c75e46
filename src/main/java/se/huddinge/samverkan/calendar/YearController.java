package se.huddinge.samverkan.calendar;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.huddinge.samverkan.account.ForReaders;
import se.huddinge.samverkan.office.Download;
import se.huddinge.samverkan.office.Ics;
import se.huddinge.samverkan.office.TableFormat;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;

/** The wheel of the year: everything with a date, as a picture, as a list that says the same, and as files. */
@Controller
@ForReaders
class YearController {
    private final YearDays days;
    private final YearTable table;
    private final CalendarFile file;
    private final UnitService units;
    private final Clock clock;

    YearController(YearDays days, YearTable table, CalendarFile file, UnitService units, Clock clock) {
        this.days = days;
        this.table = table;
        this.file = file;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/arshjul")
    String show(YearFilter filter, BindingResult ignored, Model model) {
        var today = LocalDate.now(clock);
        var year = filter.yearOr(today);
        var entries = days.of(year, filter);
        var active = units.active();
        var names = months();
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(active.stream().collect(toMap(Unit::getId, Unit::getName)), names));
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute(
                "years",
                IntStream.rangeClosed(Math.min(year, today.getYear() - 1), Math.max(year, today.getYear() + 2))
                        .mapToObj(String::valueOf)
                        .toList());
        model.addAttribute("today", today);
        model.addAttribute("units", active);
        model.addAttribute("kinds", Kind.ofTheYear());
        model.addAttribute("rings", Ring.values());
        model.addAttribute("names", names);
        model.addAttribute("wheel", Wheel.of(year, entries, today));
        model.addAttribute("months", MonthDays.of(entries, filter));
        model.addAttribute("count", entries.size());
        return "calendar/year";
    }

    @GetMapping(path = "/arshjul", params = "format")
    void export(
            YearFilter filter, BindingResult ignored, @RequestParam TableFormat format, HttpServletResponse response)
            throws IOException {
        var year = filter.yearOr(LocalDate.now(clock));
        Download.send(table.of(year, days.of(year, filter)), format, response);
    }

    @GetMapping("/arshjul.ics")
    void calendar(YearFilter filter, BindingResult ignored, HttpServletResponse response) throws IOException {
        var year = filter.yearOr(LocalDate.now(clock));
        var calendar = file.of(table.name(year), days.of(year, filter));
        Download.describe(table.name(year) + ".ics", Ics.MEDIA_TYPE, response);
        response.getOutputStream().write(calendar);
    }

    private static List<String> months() {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale()))
                .toList();
    }
}
