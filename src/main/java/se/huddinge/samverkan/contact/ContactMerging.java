package se.huddinge.samverkan.contact;

/**
 * Two entries in the register turn out to be one person. Published in the transaction that merges them: who refers to
 * the one that goes refers to the one that is kept from now on.
 */
public record ContactMerging(Person merged, Person kept) {}
