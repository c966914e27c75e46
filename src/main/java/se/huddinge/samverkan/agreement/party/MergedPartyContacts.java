package se.huddinge.samverkan.agreement.party;

import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementEvent;
import se.huddinge.samverkan.agreement.AgreementRepository;
import se.huddinge.samverkan.agreement.PartyRepository;
import se.huddinge.samverkan.contact.ContactMerging;

/** Parties name the one entry that is kept of somebody who was in the register twice. */
@Component
class MergedPartyContacts {
    private final PartyRepository parties;
    private final AgreementRepository agreements;
    private final ApplicationEventPublisher events;

    MergedPartyContacts(PartyRepository parties, AgreementRepository agreements, ApplicationEventPublisher events) {
        this.parties = parties;
        this.agreements = agreements;
        this.events = events;
    }

    @EventListener
    void follow(ContactMerging merging) {
        var changed = new HashSet<Long>();
        for (var party : parties.findByContactId(merging.merged().getId())) {
            party.reach(party.getAcademyUnit(), merging.kept());
            changed.add(party.subjectId());
        }
        for (var id : changed) {
            agreements.findRaisingVersionById(id);
            events.publishEvent(new AgreementEvent.ContactMerged(id));
        }
    }
}
