package se.huddinge.samverkan.agreement.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.agreement.References;
import se.huddinge.samverkan.shared.FieldException;

/** Makes the municipality and its partners the parties of an agreement that comes in. */
@Component
class PartyBinding {
    private final PartyRepository parties;
    private final References references;

    PartyBinding(PartyRepository parties, References references) {
        this.parties = parties;
        this.references = references;
    }

    /** The municipality is always a party. */
    void bind(Agreement agreement, List<Partner> partners, String field) {
        party(agreement, Partner.MUNICIPALITY, field);
        for (var partner : partners) {
            if (partner.equals(Partner.MUNICIPALITY)) throw new FieldException(field, "agreement.already-party");
            party(agreement, partner, field);
        }
    }

    void rebind(Agreement agreement, List<Partner> partners) {
        var kept = new ArrayList<Party>();
        for (var party : parties.findByAgreementIdOrderById(agreement.getId())) {
            if (party.isMunicipality() || partners.contains(party.getPartner())) kept.add(party);
            else parties.delete(party);
        }
        for (var partner : partners)
            if (kept.stream().noneMatch(party -> party.getPartner().equals(partner)))
                party(agreement, partner, "partner");
    }

    private void party(Agreement agreement, Partner partner, String field) {
        var party = new Party(UUID.randomUUID(), agreement);
        references.name(party, partner, field);
        parties.save(party);
    }
}
