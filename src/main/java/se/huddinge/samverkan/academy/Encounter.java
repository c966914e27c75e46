package se.huddinge.samverkan.academy;

import org.jspecify.annotations.Nullable;

/**
 * That a unit of the municipality meets an academy, or a part of it: how often, or by how many.
 *
 * @param institutionId none when it is the academy itself
 */
public record Encounter(Long academyId, @Nullable Long institutionId, Long unitId, Long times) {}
