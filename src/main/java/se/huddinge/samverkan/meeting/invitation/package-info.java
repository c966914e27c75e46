/** What leaves the program about a meeting: letters, a file for the calendar, papers and notes. Never what is under sekretess. */
@NullMarked
@NamedInterface("invitation")
package se.huddinge.samverkan.meeting.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
