package se.huddinge.samverkan.shared;

import java.util.Set;

/**
 * Who reads, in the words a query needs: everything (the coordinator), or open records and what belongs to her units.
 *
 * @param everything drafts and sekretess of all units too
 * @param unitIds units where she holds a position today; empty for management
 */
public record Reader(Long accountId, boolean everything, Set<Long> unitIds) {}
