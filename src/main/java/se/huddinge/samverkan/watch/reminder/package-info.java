/** Tells whoever answers for something in time, once, until somebody has handled it. */
@NullMarked
@NamedInterface("reminder")
package se.huddinge.samverkan.watch.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
