/** What becomes of an activity: done, cancelled, annulled. */
@NullMarked
@NamedInterface("life")
package se.huddinge.samverkan.activity.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
