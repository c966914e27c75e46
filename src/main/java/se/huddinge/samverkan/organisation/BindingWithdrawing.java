package se.huddinge.samverkan.organisation;

import se.huddinge.samverkan.shared.Objections;

/** A question, not yet an event: does anything lean on it that this unit's decisions bind the boards? */
public record BindingWithdrawing(Long unitId, Objections objections) {}
