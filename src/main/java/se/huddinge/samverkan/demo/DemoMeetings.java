package se.huddinge.samverkan.demo;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.huddinge.samverkan.demo.Municipality.BoardMeetings;
import se.huddinge.samverkan.organisation.Meeting;
import se.huddinge.samverkan.organisation.Meetings;

/** When the boards meet, this year and the next. */
class DemoMeetings {
    private static final Day AUTUMN = Day.of("-40d workday");
    private static final Set<Month> QUIET = EnumSet.of(Month.JANUARY, Month.JULY, Month.AUGUST);

    private final Meetings calendar;
    private final Names names;
    private final Timeline timeline;

    DemoMeetings(Meetings calendar, Names names, Timeline timeline) {
        this.calendar = calendar;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<BoardMeetings> meetings) {
        var today = timeline.today();
        for (var board : meetings)
            timeline.on(
                    AUTUMN.from(today),
                    Demo.COORDINATOR,
                    () -> calendar.plan(names.unit(board.board()).getId(), days(board, today.getYear())));
    }

    private static List<Meeting> days(BoardMeetings board, int year) {
        return Stream.of(year, year + 1)
                .flatMap(each -> Stream.of(Month.values()).map(month -> LocalDate.of(each, month, 1)))
                .filter(month -> !QUIET.contains(month.getMonth()))
                .map(month -> month.with(dayOfWeekInMonth(board.week(), board.weekday())))
                .map(day -> new Meeting(day, day.minusDays(board.papers()), day.minusDays(board.preparation())))
                .toList();
    }
}
