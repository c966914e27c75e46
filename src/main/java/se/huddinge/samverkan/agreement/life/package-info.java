/** What an agreement goes through, step by step, to its end. */
@NullMarked
@NamedInterface("life")
package se.huddinge.samverkan.agreement.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
