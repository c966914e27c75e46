/** Tells whoever answers for something in time, once, until somebody has handled it. */
@NullMarked
package se.huddinge.samverkan.watch.reminder;

import org.jspecify.annotations.NullMarked;
