package se.huddinge.samverkan.statusupdate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.shared.Name;

/** What lists read of an update. */
public record StatusUpdateRow(
        Long id,
        @Nullable Long version,
        Long unitId,
        Name unit,
        LocalDate openedOn,
        LocalDate lastDay,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate answeredOn,
        @Nullable Light light,
        @Nullable String words,
        @Nullable String need,
        @Nullable String reply,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate settledOn) {
    public @Nullable NeedState needState() {
        return NeedState.of(need, repliedOn, settledOn);
    }

    public boolean isAnswered() {
        return answeredOn != null;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && !isAnswered() && lastDay.isBefore(today);
    }
}
