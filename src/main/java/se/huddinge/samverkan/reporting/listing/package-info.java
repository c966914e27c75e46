/** The list of rounds; and what others ask of rounds and contributions. */
@NullMarked
@NamedInterface("listing")
package se.huddinge.samverkan.reporting.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
