/** What a project says, changed section by section. */
@NullMarked
@NamedInterface("section")
package se.huddinge.samverkan.project.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
