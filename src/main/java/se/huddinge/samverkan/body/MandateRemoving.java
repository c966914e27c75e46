package se.huddinge.samverkan.body;

import se.huddinge.samverkan.shared.Objections;
import se.huddinge.samverkan.shared.Period;

/** A mandate is to be removed as one that was never meant; who knows that it was used objects. */
public record MandateRemoving(Long bodyId, Period period, Objections objections) {}
