package se.huddinge.samverkan.statusupdate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far something that a department needs of the coordinator has come. */
public enum NeedState {
    OPEN,
    ANSWERED,
    CLOSED;

    /** Null when nothing is needed. */
    static @Nullable NeedState of(@Nullable String need, @Nullable LocalDate repliedOn, @Nullable LocalDate settledOn) {
        if (need == null) return null;
        if (settledOn != null) return CLOSED;
        return repliedOn == null ? OPEN : ANSWERED;
    }
}
