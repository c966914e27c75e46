/** The list of bodies, filtered, sorted and as a file, and what others ask of them. */
@NullMarked
@NamedInterface("listing")
package se.huddinge.samverkan.body.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
