/** A unit's contribution: what it registered, what it writes, and what the coordinator says of it. */
@NullMarked
@NamedInterface("contribution")
package se.huddinge.samverkan.reporting.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
