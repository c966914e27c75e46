/** Registers an activity in two minutes, and changes what it says. */
@NullMarked
@NamedInterface("entry")
package se.huddinge.samverkan.activity.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
