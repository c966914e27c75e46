/** What the coordinator does with a round: plans it, opens it, closes it; and its page. */
@NullMarked
@NamedInterface("round")
package se.huddinge.samverkan.reporting.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
