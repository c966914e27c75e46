package se.huddinge.samverkan.account;

import se.huddinge.samverkan.shared.Objections;

/** A question, not yet an event: is there anything this account is needed for that nobody else could do? */
public record AccountLocking(Long accountId, Objections objections) {}
