/** The list of meetings, filtered, sorted and as a file; and meetings as others ask for them. */
@NullMarked
@NamedInterface("listing")
package se.huddinge.samverkan.meeting.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
