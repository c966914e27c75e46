package se.huddinge.samverkan.principle;

import org.jspecify.annotations.Nullable;

/**
 * A meeting, as an issue names it: this floor knows no meetings.
 *
 * @param address where it can be read; none of one that is not kept here
 */
public record MeetingReference(String name, @Nullable String address) {}
