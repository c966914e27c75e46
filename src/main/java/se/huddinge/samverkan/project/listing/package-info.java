/** The list of projects, filtered, sorted and as a file. */
@NullMarked
@NamedInterface("listing")
package se.huddinge.samverkan.project.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
