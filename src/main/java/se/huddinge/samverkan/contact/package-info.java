/** Floor 4: people outside the municipality, and from when to when they act for an academy or another organisation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "organisation", "academy", "partner"})
package se.huddinge.samverkan.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
