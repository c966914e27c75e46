package se.huddinge.samverkan.watch.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would be told in the coming days if nobody did anything: the same planner, the days moved one by one. */
@Component
@Transactional(readOnly = true)
public class Preview {
    static final int DAYS = 30;

    private final Planner planner;
    private final ReminderLog log;
    private final Clock clock;

    Preview(Planner planner, ReminderLog log, Clock clock) {
        this.planner = planner;
        this.log = log;
        this.clock = clock;
    }

    /** Today too, as long as its letters have not gone. */
    public List<Reminder> coming() {
        var today = LocalDate.now(clock);
        var told = log.told();
        var coming = new ArrayList<Reminder>();
        for (var morning : today.datesUntil(today.plusDays(DAYS + 1)).toList()) {
            if (morning.equals(today) && log.isDone(today)) continue;
            for (var reminder : planner.on(morning, told)) {
                told.add(reminder.key());
                coming.add(reminder);
            }
        }
        return coming;
    }
}
