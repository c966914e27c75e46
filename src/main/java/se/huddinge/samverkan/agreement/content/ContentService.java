package se.huddinge.samverkan.agreement.content;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;

/** Reads what an agreement says, for the page of whoever has been let in to the agreement itself. */
@Service
@Transactional(readOnly = true)
public class ContentService {
    private final LineRepository lines;
    private final ProvisionsService provisions;
    private final Givers givers;
    private final Clock clock;

    ContentService(LineRepository lines, ProvisionsService provisions, Givers givers, Clock clock) {
        this.lines = lines;
        this.provisions = provisions;
        this.givers = givers;
        this.clock = clock;
    }

    /** What agreements promise together; whoever asks has been let in to them. */
    public Content.Total promised(Collection<Long> agreementIds) {
        return Content.Total.of(null, agreementIds.isEmpty() ? List.of() : lines.findResources(agreementIds));
    }

    public Content of(Agreement agreement, List<Party> parties) {
        return new Content(
                lines.findByAgreementIdOrderById(agreement.getId()),
                provisions.of(agreement),
                parties.stream().collect(toMap(Party::getId, givers::name)),
                parties.stream()
                        .filter(Party::isMunicipality)
                        .map(Party::getId)
                        .findFirst()
                        .orElse(null),
                LocalDate.now(clock));
    }
}
