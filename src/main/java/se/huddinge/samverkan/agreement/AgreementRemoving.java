package se.huddinge.samverkan.agreement;

import se.huddinge.samverkan.shared.Objections;

/** A question, not yet an event: is there anything on the agreement that must be kept, or that leans on it (R12)? */
public record AgreementRemoving(Agreement agreement, Objections objections) {}
