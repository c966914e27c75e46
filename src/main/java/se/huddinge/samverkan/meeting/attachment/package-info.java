/** Files that belong to the items of a meeting, and go with its papers. */
@NullMarked
@NamedInterface("attachment")
package se.huddinge.samverkan.meeting.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
