package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.FieldException.Problem;

/** Reads pasted rows: meeting; papers due; preparation. What is wrong is told row by row, all at once. */
final class MeetingTable {
    private static final int COLUMNS = 3;
    private static final int MOST_PROBLEMS = 20;

    private final int year;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private MeetingTable(int year) {
        this.year = year;
    }

    static List<Meeting> read(MeetingForm form) {
        var table = new MeetingTable(form.year());
        var lines = form.meetings().split("\n");
        for (int i = 0; i < lines.length; i++) table.row(i + 1, lines[i].strip());
        if (table.meetings.isEmpty() && table.problems.isEmpty())
            throw new FieldException("meetings", "organisation.meetings.none");
        if (!table.problems.isEmpty())
            throw new FieldException(
                    table.problems.stream().limit(MOST_PROBLEMS).toList());
        return table.meetings;
    }

    private void row(int number, String line) {
        if (line.isEmpty() || isHeading(number, line)) return;
        var cells = line.split("[;\t]", -1);
        if (cells.length > COLUMNS) {
            problem(number, "organisation.meetings.columns");
            return;
        }
        var before = problems.size();
        var meetingOn = day(number, cells[0]);
        var papersDue = cells.length > 1 ? day(number, cells[1]) : null;
        var preparationOn = cells.length > 2 ? day(number, cells[2]) : null;
        if (problems.size() > before) return;
        if (meetingOn == null) problem(number, "organisation.meetings.no-day");
        else check(number, new Meeting(meetingOn, papersDue, preparationOn));
    }

    private void check(int number, Meeting meeting) {
        var day = meeting.meetingOn();
        if (day.getYear() != year) problem(number, "organisation.meetings.other-year", day.toString());
        else if (!seen.add(day)) problem(number, "organisation.meetings.twice", day.toString());
        else if (isAfter(meeting.papersDue(), day)) problem(number, "organisation.meetings.papers-late");
        else if (isAfter(meeting.preparationOn(), day)) problem(number, "organisation.meetings.preparation-late");
        else meetings.add(meeting);
    }

    private @Nullable LocalDate day(int number, String cell) {
        var text = cell.strip();
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(
                    number,
                    "organisation.meetings.unreadable",
                    text.length() <= 30 ? text : text.substring(0, 30) + "…");
            return null;
        }
    }

    /** The first row of a table often names its columns. */
    private static boolean isHeading(int number, String line) {
        return number == 1 && line.chars().noneMatch(Character::isDigit);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate meeting) {
        return day != null && day.isAfter(meeting);
    }

    private void problem(int number, String key, String... args) {
        var all = new ArrayList<String>();
        all.add(String.valueOf(number));
        all.addAll(List.of(args));
        problems.add(new Problem("meetings", key, all));
    }
}
