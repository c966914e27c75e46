package se.huddinge.samverkan.agreement.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.huddinge.samverkan.shared.Period;

/** Which of several periods counts. */
public final class Periods {
    private Periods() {}

    /** The one that counts on a day: the first that has not ended by then, or else the last. */
    public static Optional<Period> on(LocalDate day, List<Period> periods) {
        return periods.stream()
                .filter(period -> period.livesOn(day))
                .findFirst()
                .or(() -> periods.stream().reduce((first, second) -> second));
    }
}
