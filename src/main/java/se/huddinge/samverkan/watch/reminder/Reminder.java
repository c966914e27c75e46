package se.huddinge.samverkan.watch.reminder;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.organisation.OnDuty.Watcher;
import se.huddinge.samverkan.watch.Due;
import se.huddinge.samverkan.watch.DueKey;

/**
 * That somebody is told of something on a morning.
 *
 * @param watcher who does the work of the position that is told
 * @param step which of the rule's moments it is
 * @param planned the morning on which it should have gone
 * @param passedOver moments before it that nobody was told at
 */
public record Reminder(Due due, Watcher watcher, int step, LocalDate planned, LocalDate morning, int passedOver) {
    /** What is told once only, whoever holds the position and however often it is tried. */
    record Key(String kind, Long itemId, @Nullable LocalDate day, int step, Long positionId) {}

    /** As it is called in another language; what has gone meanwhile keeps its name. */
    Reminder called(Map<DueKey, Due> names) {
        return new Reminder(names.getOrDefault(due.key(), due), watcher, step, planned, morning, passedOver);
    }

    Key key() {
        return new Key(due.kind(), due.itemId(), due.day(), step, watcher.positionId());
    }

    /** What has no day is told of now and then, and never too late. */
    public boolean isLate() {
        return due.day() != null && planned.isBefore(morning);
    }

    /** Why it goes: so long before the day, on it, so long after, or now and then. */
    public String whyKey() {
        if (due.day() == null) return "watch.why.undated";
        if (step > 0) return "watch.why.before";
        return step == 0 ? "watch.why.day" : "watch.why.after";
    }

    public Object[] whyArgs() {
        return new Object[] {Math.abs(step), planned.toString(), isLate() ? 1 : 0};
    }
}
