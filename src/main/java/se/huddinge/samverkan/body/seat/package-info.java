/** Mandates: given, corrected and ended one at a time. */
@NullMarked
@NamedInterface("seat")
package se.huddinge.samverkan.body.seat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
