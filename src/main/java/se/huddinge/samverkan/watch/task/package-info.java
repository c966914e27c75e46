/** What somebody has written down for herself or for another to do. */
@NullMarked
@NamedInterface("task")
package se.huddinge.samverkan.watch.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
