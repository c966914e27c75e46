/** What a meeting is to talk about, in which order, with what to read before. */
@NullMarked
@NamedInterface("agenda")
package se.huddinge.samverkan.meeting.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
