package se.huddinge.samverkan.agreement.content;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.content.LineRepository.Said;

/** Reads what an agreement says, for the page of whoever has been let in to the agreement itself. */
@Service
@Transactional(readOnly = true)
public class ContentService {
    private final LineRepository lines;
    private final Givers givers;
    private final Clock clock;

    ContentService(LineRepository lines, Givers givers, Clock clock) {
        this.lines = lines;
        this.givers = givers;
        this.clock = clock;
    }

    /** What agreements promise together; whoever asks has been let in to them. */
    public Content.Total promised(Collection<Long> agreementIds) {
        return Content.Total.of(null, agreementIds.isEmpty() ? List.of() : lines.findResources(agreementIds));
    }

    public Content of(Agreement agreement, List<Party> parties) {
        var said = lines.findSaid(agreement.getId());
        return new Content(
                said.stream().map(Said::getLine).filter(Objects::nonNull).toList(),
                said.stream()
                        .map(Said::getProvisions)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> new Provisions(agreement)),
                parties.stream().collect(toMap(Party::getId, givers::name)),
                parties.stream()
                        .filter(Party::isMunicipality)
                        .map(Party::getId)
                        .findFirst()
                        .orElse(null),
                LocalDate.now(clock));
    }
}
