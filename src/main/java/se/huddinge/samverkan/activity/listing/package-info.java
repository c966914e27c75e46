/** The list of activities, as a page and as files. */
@NullMarked
@NamedInterface("listing")
package se.huddinge.samverkan.activity.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
