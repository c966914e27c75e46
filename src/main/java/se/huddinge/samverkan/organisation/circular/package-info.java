/** Letters from the coordinator to everybody who is a contact person today. */
@NullMarked
@NamedInterface("circular")
package se.huddinge.samverkan.organisation.circular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
