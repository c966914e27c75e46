package se.huddinge.samverkan.agreement;

import se.huddinge.samverkan.shared.Objections;

/** A question, not yet an event: does anything lean on the agreement being where its last step took it? */
public record StepUndoing(Agreement agreement, Objections objections) {}
