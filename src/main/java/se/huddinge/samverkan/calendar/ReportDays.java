package se.huddinge.samverkan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.reporting.listing.Presentings;

/** What comes back every year, and when somebody is to be told anew of a report. */
@Component
class ReportDays {
    private final Cadence cadence;
    private final Presentings presentings;

    ReportDays(Cadence cadence, Presentings presentings) {
        this.cadence = cadence;
        this.presentings = presentings;
    }

    List<Entry> of(int year) {
        var told = presentings.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return Stream.concat(cadence.of(year).stream(), told.stream().map(Entry::of))
                .toList();
    }
}
