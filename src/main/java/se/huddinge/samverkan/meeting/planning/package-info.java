/** A meeting is planned: when, where, with whom. */
@NullMarked
@NamedInterface("planning")
package se.huddinge.samverkan.meeting.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
