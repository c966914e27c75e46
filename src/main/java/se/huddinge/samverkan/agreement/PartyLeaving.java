package se.huddinge.samverkan.agreement;

import se.huddinge.samverkan.shared.Objections;

/** A question, not yet an event: does anything that the agreement says lean on this party? */
public record PartyLeaving(Long agreementId, Long partyId, Objections objections) {}
