package se.huddinge.samverkan.agreement.content;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Party;

/** Takes what one agreement says over to the one that replaces it. */
@Component
public class ContentCopy {
    private final ProvisionsRepository provisions;
    private final LineRepository lines;

    ContentCopy(ProvisionsRepository provisions, LineRepository lines) {
        this.provisions = provisions;
        this.lines = lines;
    }

    /**
     * What was promised for one year, and what one was obliged to, belonged to the time that is over.
     *
     * @param heirs the new agreement's parties by the ids of the old ones
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(Agreement from, Agreement to, Map<Long, Party> heirs) {
        provisions.findByAgreementId(from.getId()).ifPresent(said -> provisions.save(said.over(to)));
        lines.findByAgreementIdOrderById(from.getId()).stream()
                .filter(ResourceLine.class::isInstance)
                .map(ResourceLine.class::cast)
                .filter(line -> line.getYear() == null)
                .forEach(line -> lines.save(
                        line.over(to, requireNonNull(heirs.get(line.getParty().getId())))));
    }
}
