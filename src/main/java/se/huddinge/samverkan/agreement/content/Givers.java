package se.huddinge.samverkan.agreement.content;

import java.util.List;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.web.Municipality;

/** The parties of one agreement by their names, the municipality too. */
@Component
class Givers {
    record Giver(Long id, String name) {}

    private final PartyRepository parties;
    private final Municipality municipality;

    Givers(PartyRepository parties, Municipality municipality) {
        this.parties = parties;
        this.municipality = municipality;
    }

    List<Giver> of(Long agreementId) {
        return parties.findByAgreementIdOrderById(agreementId).stream()
                .map(party -> new Giver(party.getId(), name(party)))
                .toList();
    }

    String name(Party party) {
        var name = party.getName();
        return name == null ? municipality.getName() : name;
    }
}
