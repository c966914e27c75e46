package se.huddinge.samverkan.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.NotFoundException;

/** When the boards meet: what must be decided is counted backwards from here. */
@Service
@Transactional(readOnly = true)
public class Meetings {
    private final UnitRepository units;
    private final MeetingDayRepository days;
    private final ApplicationEventPublisher events;

    Meetings(UnitRepository units, MeetingDayRepository days, ApplicationEventPublisher events) {
        this.units = units;
        this.days = days;
        this.events = events;
    }

    /** The board's meetings on the day or later, the next first. */
    public List<MeetingDay> from(Long boardId, LocalDate day) {
        return days.findByUnitIdAndMeetingOnGreaterThanEqualOrderByMeetingOn(boardId, day);
    }

    List<MeetingDay> all(Long boardId) {
        return days.findByUnitIdOrderByMeetingOnDesc(boardId);
    }

    MeetingForm form(Unit board, int year) {
        var empty = MeetingForm.of(board, year, List.of());
        return MeetingForm.of(board, year, of(board.getId(), empty));
    }

    @Transactional
    void replace(Long boardId, MeetingForm form) {
        var board = board(boardId);
        form.mustMatch(form(board, form.year()));
        plan(board, MeetingTable.read(form), of(boardId, form));
    }

    /** For a caller that knows the meetings, without a form: they are added to what is planned. */
    @Transactional
    public void plan(Long boardId, List<Meeting> meetings) {
        plan(board(boardId), meetings, List.of());
    }

    private void plan(Unit board, List<Meeting> meetings, List<MeetingDay> planned) {
        var wanted = meetings.stream().collect(toMap(Meeting::meetingOn, identity()));
        for (var day : planned) {
            var meeting = wanted.remove(day.getMeetingOn());
            if (meeting == null) days.delete(day);
            else day.plan(meeting.papersDue(), meeting.preparationOn());
        }
        wanted.values()
                .forEach(meeting -> days.save(
                        new MeetingDay(board, meeting.meetingOn(), meeting.papersDue(), meeting.preparationOn())));
        events.publishEvent(new UnitEvent.MeetingsPlanned(board.getId()));
    }

    private List<MeetingDay> of(Long boardId, MeetingForm form) {
        return days.findByUnitIdAndMeetingOnBetweenOrderByMeetingOn(boardId, form.firstDay(), form.lastDay());
    }

    private Unit board(Long id) {
        return units.findRaisingVersionById(id)
                .filter(unit -> !unit.isDepartment())
                .orElseThrow(() -> new NotFoundException("board", id));
    }
}
