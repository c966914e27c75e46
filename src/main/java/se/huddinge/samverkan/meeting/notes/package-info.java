/** What is said at a meeting: written by several at once, locked, and corrected afterwards. */
@NullMarked
@NamedInterface("notes")
package se.huddinge.samverkan.meeting.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
