/** Files that are kept with an activity. */
@NullMarked
@NamedInterface("attachment")
package se.huddinge.samverkan.activity.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
