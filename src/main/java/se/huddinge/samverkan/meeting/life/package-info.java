/** A meeting is called, begins, is locked or is called off. */
@NullMarked
@NamedInterface("life")
package se.huddinge.samverkan.meeting.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
