/** How long an agreement lasts, and what is decided about it as time goes. */
@NullMarked
@NamedInterface("time")
package se.huddinge.samverkan.agreement.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
