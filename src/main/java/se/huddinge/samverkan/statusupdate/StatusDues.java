package se.huddinge.samverkan.statusupdate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.Due;

/** What the departments need of the coordinator, and what they have not answered in time. */
@Component
@Transactional(readOnly = true)
public class StatusDues {
    private final StatusUpdateRepository updates;
    private final Clock clock;

    StatusDues(StatusUpdateRepository updates, Clock clock) {
        this.updates = updates;
        this.clock = clock;
    }

    /** Two statements. */
    public List<Due> dues() {
        var needs = updates.findWaitingNeeds().stream()
                .map(row -> new Due(
                        "statusupdate.due.NEED",
                        row.unit().read(),
                        row.need(),
                        row.answeredOn(),
                        "/lagesrapporter/" + row.id() + "/behov/svar"));
        var late = updates.findUnanswered(LocalDate.now(clock)).stream()
                .map(row -> new Due(
                        "statusupdate.due.UNANSWERED",
                        row.unit().read(),
                        null,
                        row.lastDay(),
                        "/lagesrapporter/" + row.id()));
        return Stream.concat(needs, late).toList();
    }
}
