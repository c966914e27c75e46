/** The milestones of a project, each a page of its own. */
@NullMarked
@NamedInterface("milestone")
package se.huddinge.samverkan.project.milestone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
