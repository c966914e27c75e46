/** What somebody is to do after a meeting. */
@NullMarked
@NamedInterface("action")
package se.huddinge.samverkan.meeting.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
