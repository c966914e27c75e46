package se.huddinge.samverkan.contact;

import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Name;

/**
 * A unit of the municipality that knows somebody at a place of an academy.
 *
 * @param institution none when it is the academy itself
 */
public record MeetingPoint(
        @Nullable Long institutionId, @Nullable Name institution, Long unitId, Name unit, Long people) {}
