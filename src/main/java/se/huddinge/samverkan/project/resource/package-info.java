/** What a project has used, against what its agreements promise (S19). */
@NullMarked
@NamedInterface("resource")
package se.huddinge.samverkan.project.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
