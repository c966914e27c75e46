/** What lives in an area: agreements, projects and activities, tied by hand, also as a proposal that one confirms. */
@NullMarked
@NamedInterface("link")
package se.huddinge.samverkan.priorityarea.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
