/** Floor 3: the municipality's units, the positions in them and who holds each, and when the boards meet. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "mail"})
package se.huddinge.samverkan.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
