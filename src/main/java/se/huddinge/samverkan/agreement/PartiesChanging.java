package se.huddinge.samverkan.agreement;

import se.huddinge.samverkan.shared.Objections;

/** A question, not yet an event: may other parties than today's be bound by the agreement? */
public record PartiesChanging(Agreement agreement, Objections objections) {}
